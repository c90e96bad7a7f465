//! One file per protocol; this file is only the list. A word here makes the module and enters it into [`ALL`].
//!
//! The contract: a dissector reads through [`crate::base::Bytes`], puts nodes through [`crate::dissect::Cx`], never panics and
//! never fails; a short read (`?`) ends its layer with a note. It is pure: same bytes and facts, same tree.
#![cfg_attr(not(test), deny(clippy::indexing_slicing, clippy::unwrap_used, clippy::expect_used, clippy::panic))]

pub mod common;
pub mod rpc_interfaces;
#[cfg(test)]
pub mod testing;

macro_rules! protocols {
    ($($name:ident)* ; $($interface:ident)*) => {
        $(pub mod $name;)*
        /// Every protocol. Where two claim the same number, the one that stands first has it.
        pub static ALL: &[&crate::dissect::Protocol] =
            &[$(&$name::PROTOCOL,)* $(&rpc_interfaces::$interface::PROTOCOL),*];
    };
}

protocols! {
    frame
    eth arp
    ip
    tcp udp
    llc null raw sll vlan ieee8021ad
    ipv6 icmp icmpv6 igmp
    ipoib pktap nflog cfp vntag ieee8021ah
    mpls pwethcw gre erspan vxlan geneve ppp lcp chap pppoed pppoes chdlc slarp fr loop_ ah esp stp eapol
    juniper ams clip ipnet atm tr esis
    user_dlt dtp vtp olsr oampdu
    rsvp wccp goose prism
    realtek can canfd hart_ip omron mpls_echo mgcp skinny iax2 netlink
    aoe gvrp aarp ddp nbp ipcomp ayiya vsock classicstun xdmcp
    usb usbhid usbms bluetooth hci_h4 bthci_cmd bthci_evt bthci_acl btl2cap btatt btsmp btcommon btle btle_rf
    ptp usbll ldp udld pagp glbp wol teredo macsec l2tp
    lldp cdp fddi ospf pim rgmp rip ripng bfd
    ipcp ipv6cp pap ccp cbcp cdpcp mplscp
    sctp eigrp osi isis slow lacp vrrp eap bgp gtp hsrp
    http http2 data_text_lines urlencoded_form json media
    smtp imf mime_multipart
    png image_gif image_jfif
    websocket ftp telnet pop irc nntp
    tls dtls ssh quic
    epm mgmt lsarpc samr rpc_netlogon spoolss srvsvc wkssvc svcctl winreg drsuapi dssetup atsvc taskschedulerservice eventlog
    initshutdown netdfs efs oxid isystemactivator remact remunk dnsserver
    enip cip cipcls cipcm cipio
    rpc portmap mount nfs synphasor doip tacplus
    wlan wlan_radio radiotap ppi wps
    ber x509af x509if x509sat x509ce pkix1implicit pkix1explicit pkcs1 ocsp

    smb2 ntlmssp gss_api spnego spnego_krb5 negoex dcerpc xml socks
    dnp3
    pgsql resp ldap cldap s7comm mysql imap iec60870_104 iec60870_asdu

    capwap capwap_data mipv6 lisp lisp_data nhrp openvpn auto_rp sflow cflow wpan zbee_nwk
    babel rdpudp bvlc bacnet bacapp dccp arcnet gtpv2 ipx coap pgm pfcp

    dns mdns llmnr
    dhcp ntp nbns nbdgm nbss tftp syslog
    mqtt mbtcp modbus tpkt cotp db_lsp_disc
    ftp_data sip sdp rtp rtcp rtpevent snmp dhcpv6 ssdp stun
    isakmp udpencap radius wg kerberos bt_dht gquic smb browser

    bittorrent bencode rtsp amqp diameter msdp pptp whois finger tns fix tds xmpp kafka

    rsync cql

    rsh exec rlogin opcua

    portcontrol nsh pn_dcp pn_rt rx

    openflow vnc

    rdp

    memcache zbee_beacon

    q931

    h225

    smpp

    dvmrp

    uds ajp13 rtmpt thrift ses pres acse mms m3ua sccp nlm stat ypserv sv ymsg msnms megaco drda fip fcoe fc s1ap ngap

    echo daytime time chargen gopher mndp cups lpd git gearman rmcp asf sap x11 bitcoin srvloc zbee_aps dsi afp ecatf ecat kip cemi

    // rows of one table
    ;
    rpc_browser clusapi frsapi frsrpc frstrans fsrvp iremotewinspool mapi messenger pnp rfr rras tapi trksvr witness wzcsvc
    conv dispatch typeinfo provideclassinfo nspi
}
