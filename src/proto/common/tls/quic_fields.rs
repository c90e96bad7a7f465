//! Fields of the QUIC transport parameters extension (RFC 9000 section 18).

super::field_set! { QuicParameters;
    /// Parameters length, in bytes.
    quic_len = ".quic.len", "Parameters Length", U16 Dec;
    /// Type.
    kind = ".quic.parameter.type", "Type", U64 Dec;
    /// Length.
    length = ".quic.parameter.length", "Length", U64 Dec;
    /// Length, in bytes.
    lengt_old = ".quic.parameter.lengt.old", "Length", U16 Dec;
    /// Value.
    value = ".quic.parameter.value", "Value", Bytes None;
    /// Original_destination_connection_id.
    original_destination_connection_id = ".quic.parameter.original_destination_connection_id", "original_destination_connection_id", Bytes None;
    /// Max_idle_timeout.
    max_idle_timeout = ".quic.parameter.max_idle_timeout", "max_idle_timeout", U64 Dec;
    /// Stateless_reset_token.
    stateless_reset_token = ".quic.parameter.stateless_reset_token", "stateless_reset_token", Bytes None;
    /// Max_udp_payload_size.
    max_udp_payload_size = ".quic.parameter.max_udp_payload_size", "max_udp_payload_size", U64 Dec;
    /// Initial_max_data.
    initial_max_data = ".quic.parameter.initial_max_data", "initial_max_data", U64 Dec;
    /// Initial_max_stream_data_bidi_local.
    initial_max_stream_data_bidi_local = ".quic.parameter.initial_max_stream_data_bidi_local", "initial_max_stream_data_bidi_local", U64 Dec;
    /// Initial_max_stream_data_bidi_remote.
    initial_max_stream_data_bidi_remote = ".quic.parameter.initial_max_stream_data_bidi_remote", "initial_max_stream_data_bidi_remote", U64 Dec;
    /// Initial_max_stream_data_uni.
    initial_max_stream_data_uni = ".quic.parameter.initial_max_stream_data_uni", "initial_max_stream_data_uni", U64 Dec;
    /// Initial_max_streams_bidi.
    initial_max_streams_bidi = ".quic.parameter.initial_max_streams_bidi", "initial_max_streams_bidi", U64 Dec;
    /// Initial_max_streams_uni.
    initial_max_streams_uni = ".quic.parameter.initial_max_streams_uni", "initial_max_streams_uni", U64 Dec;
    /// Ack_delay_exponent.
    ack_delay_exponent = ".quic.parameter.ack_delay_exponent", "ack_delay_exponent", U64 Dec;
    /// Max_ack_delay.
    max_ack_delay = ".quic.parameter.max_ack_delay", "max_ack_delay", U64 Dec;
    /// Ipv4Address.
    preferred_ipv4address = ".quic.parameter.preferred_address.ipv4address", "ipv4Address", Ipv4 None;
    /// Ipv6Address.
    preferred_ipv6address = ".quic.parameter.preferred_address.ipv6address", "ipv6Address", Ipv6 None;
    /// Ipv4Port.
    preferred_ipv4port = ".quic.parameter.preferred_address.ipv4port", "ipv4Port", U16 Dec;
    /// Ipv6Port.
    preferred_ipv6port = ".quic.parameter.preferred_address.ipv6port", "ipv6Port", U16 Dec;
    /// Length, in bytes.
    preferred_connectionid_length = ".quic.parameter.preferred_address.connectionid.length", "Length", U8 Dec;
    /// ConnectionId.
    preferred_connectionid = ".quic.parameter.preferred_address.connectionid", "connectionId", Bytes None;
    /// StatelessResetToken.
    preferred_statelessresettoken = ".quic.parameter.preferred_address.statelessresettoken", "statelessResetToken", Bytes None;
    /// Active Connection ID Limit.
    active_connection_id_limit = ".quic.parameter.active_connection_id_limit", "Active Connection ID Limit", U64 Dec;
    /// Initial Source Connection ID.
    initial_source_connection_id = ".quic.parameter.initial_source_connection_id", "Initial Source Connection ID", Bytes None;
    /// Retry Source Connection ID.
    retry_source_connection_id = ".quic.parameter.retry_source_connection_id", "Retry Source Connection ID", Bytes None;
    /// Max_datagram_frame_size.
    max_datagram_frame_size = ".quic.parameter.max_datagram_frame_size", "max_datagram_frame_size", U64 Dec;
    /// Length.
    cibir_encoding_length = ".quic.parameter.cibir_encoding.length", "length", U64 Dec;
    /// Offset.
    cibir_encoding_offset = ".quic.parameter.cibir_encoding.offset", "offset", U64 Dec;
    /// Loss_bits.
    loss_bits = ".quic.parameter.loss_bits", "loss_bits", U64 Dec;
    /// Enable TimestampV2.
    enable_time_stamp_v2 = ".quic.parameter.enable_time_stamp_v2", "Enable TimestampV2", U64 Dec;
    /// Min_ack_delay.
    min_ack_delay = ".quic.parameter.min_ack_delay", "min_ack_delay", U64 Dec;
    /// Google UserAgent.
    google_user_agent = ".quic.parameter.google.user_agent", "Google UserAgent", Str None;
    /// Google Key Update not yet supported.
    google_key_update_not_yet_supported = ".quic.parameter.google.key_update_not_yet_supported", "Google Key Update not yet supported", None None;
    /// Google QUIC version.
    google_quic_version = ".quic.parameter.google.quic_version", "Google QUIC version", U32 Hex;
    /// Google Initial RTT.
    google_initial_rtt = ".quic.parameter.google.initial_rtt", "Google Initial RTT", U64 Dec;
    /// Google Support Handshake Done.
    google_support_handshake_done = ".quic.parameter.google.support_handshake_done", "Google Support Handshake Done", None None;
    /// Google QUIC parameters.
    google_quic_params = ".quic.parameter.google.quic_params", "Google QUIC parameters", Bytes None;
    /// Google Unknown Field.
    google_quic_params_unknown_field = ".quic.parameter.google.quic_params_unknown_field", "Google Unknown Field", Bytes None;
    /// Google Connection options.
    google_connection_options = ".quic.parameter.google.connection_options", "Google Connection options", Bytes None;
    /// Google Supported Versions length, in bytes.
    google_supported_versions_length = ".quic.parameter.google.supported_versions_length", "Google Supported Versions Length", U8 Dec;
    /// Google Supported Version.
    google_supported_version = ".quic.parameter.google.supported_version", "Google Supported Version", U32 Hex;
    /// Facebook Partial Reliability.
    facebook_partial_reliability = ".quic.parameter.facebook.partial_reliability", "Facebook Partial Reliability", U64 Dec;
    /// Chosen Version.
    vi_chosen_version = ".quic.parameter.vi.chosen_version", "Chosen Version", U32 Hex;
    /// Other Version.
    vi_other_version = ".quic.parameter.vi.other_version", "Other Version", U32 Hex;
}
