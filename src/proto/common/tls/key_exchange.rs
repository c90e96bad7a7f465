//! Server and Client Key Exchange: what they hold follows from the cipher suite (RFC 5246 section 7.4.3, RFC 8422, RFC 4279).

use super::handshake::signature_algorithm;
use super::suites::SUITES;
use super::{Reader, SSL3, counted};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Names};

/// How keys are exchanged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Method {
    Rsa,
    Dh { signed: bool },
    Ecdh { signed: bool },
    Psk,
    DhPsk,
    EcdhPsk,
    RsaPsk,
    EcJpake,
}

/// From the suite's name: what stands between `TLS_` and `_WITH_`.
fn method(cipher: u16) -> Option<Method> {
    let name = Names::Table(SUITES).get(cipher.into())?;
    let exchange = name.split_once('_')?.1.split("_WITH_").next()?;
    Some(match exchange {
        _ if exchange.starts_with("ECJPAKE") => Method::EcJpake,
        _ if exchange.starts_with("ECDHE_PSK") => Method::EcdhPsk,
        _ if exchange.starts_with("DHE_PSK") => Method::DhPsk,
        _ if exchange.starts_with("RSA_PSK") => Method::RsaPsk,
        _ if exchange.starts_with("PSK") => Method::Psk,
        _ if exchange.starts_with("ECDH_anon") => Method::Ecdh { signed: false },
        _ if exchange.starts_with("ECDH") => Method::Ecdh { signed: true },
        _ if exchange.starts_with("DH_anon") => Method::Dh { signed: false },
        _ if exchange.starts_with("DH") => Method::Dh { signed: true },
        _ if exchange.starts_with("RSA") => Method::Rsa,
        _ => return None,
    })
}

pub fn server<'a>(cx: &mut Cx<'a>, r: &Reader<'_>, b: Bytes<'a>) -> Outcome {
    let f = r.sets.message;
    let all = b.span(0, b.reported_len());
    match method(r.cipher) {
        Some(Method::Ecdh { signed }) => {
            cx.open_text(all, format_args!("EC Diffie-Hellman Server Params"));
            let at = curve_point(cx, r, b, 0)?;
            signature(cx, r, b, at, signed)?;
        }
        Some(Method::EcdhPsk) => {
            cx.open_text(all, format_args!("EC Diffie-Hellman PSK Server Params"));
            let at = counted(cx, &f.hint_len, &f.hint, b, 0, 2)?;
            curve_point(cx, r, b, at)?;
        }
        Some(Method::Dh { signed }) => {
            cx.open_text(all, format_args!("Diffie-Hellman Server Params"));
            let at = numbers(cx, b, 0, &[(&f.p_len, &f.p), (&f.g_len, &f.g), (&f.ys_len, &f.ys)])?;
            signature(cx, r, b, at, signed)?;
        }
        Some(Method::DhPsk) => {
            cx.open_text(all, format_args!("Diffie-Hellman PSK Server Params"));
            numbers(cx, b, 0, &[(&f.hint_len, &f.hint), (&f.p_len, &f.p), (&f.g_len, &f.g), (&f.ys_len, &f.ys)])?;
        }
        Some(Method::Rsa) => {
            cx.open_text(all, format_args!("RSA-EXPORT Server Params"));
            let at = numbers(cx, b, 0, &[(&f.modulus_len, &f.modulus), (&f.exponent_len, &f.exponent)])?;
            signature(cx, r, b, at, true)?;
        }
        Some(Method::Psk | Method::RsaPsk) => {
            cx.open_text(all, format_args!("PSK Server Params"));
            counted(cx, &f.hint_len, &f.hint, b, 0, 2)?;
        }
        Some(Method::EcJpake) => {
            cx.open_text(all, format_args!("EC J-PAKE Server Params"));
            curve(cx, r, b, 0)?;
            jpake(cx, b, 3, [(&f.xs_len, &f.xs), (&f.vs_len, &f.vs), (&f.rs_len, &f.rs)])?;
        }
        None => return Ok(()),
    }
    cx.close();
    Ok(())
}

pub fn client<'a>(cx: &mut Cx<'a>, r: &Reader<'_>, b: Bytes<'a>) -> Outcome {
    let f = r.sets.message;
    let all = b.span(0, b.reported_len());
    match method(r.cipher) {
        Some(Method::Rsa) => {
            cx.open_text(all, format_args!("RSA Encrypted PreMaster Secret"));
            premaster(cx, r, b, 0)?;
        }
        Some(Method::Ecdh { .. }) => {
            cx.open_text(all, format_args!("EC Diffie-Hellman Client Params"));
            counted(cx, &f.client_point_len, &f.client_point, b, 0, 1)?;
        }
        Some(Method::Dh { .. }) => {
            cx.open_text(all, format_args!("Diffie-Hellman Client Params"));
            counted(cx, &f.yc_len, &f.yc, b, 0, 2)?;
        }
        Some(Method::Psk) => {
            cx.open_text(all, format_args!("PSK Client Params"));
            counted(cx, &f.identity_len, &f.identity, b, 0, 2)?;
        }
        Some(Method::DhPsk) => {
            cx.open_text(all, format_args!("Diffie-Hellman PSK Client Params"));
            numbers(cx, b, 0, &[(&f.identity_len, &f.identity), (&f.yc_len, &f.yc)])?;
        }
        Some(Method::EcdhPsk) => {
            cx.open_text(all, format_args!("EC Diffie-Hellman PSK Client Params"));
            let at = counted(cx, &f.identity_len, &f.identity, b, 0, 2)?;
            counted(cx, &f.client_point_len, &f.client_point, b, at, 1)?;
        }
        Some(Method::RsaPsk) => {
            cx.open_text(all, format_args!("RSA PSK Client Params"));
            let at = counted(cx, &f.identity_len, &f.identity, b, 0, 2)?;
            premaster(cx, r, b, at)?;
        }
        Some(Method::EcJpake) => {
            cx.open_text(all, format_args!("EC J-PAKE Client Params"));
            jpake(cx, b, 0, [(&f.xc_len, &f.xc), (&f.vc_len, &f.vc), (&f.rc_len, &f.rc)])?;
        }
        None => return Ok(()),
    }
    cx.close();
    Ok(())
}

/// The encrypted premaster secret; SSL 3.0 has no length before it.
fn premaster<'a>(cx: &mut Cx<'a>, r: &Reader<'_>, b: Bytes<'a>, at: usize) -> Outcome {
    let f = r.sets.message;
    if r.version == SSL3 {
        return cx.add(&f.epms, b, at, b.reported_len().saturating_sub(at)).map(drop);
    }
    counted(cx, &f.epms_len, &f.epms, b, at, 2).map(drop)
}

type Pair = (&'static Field, &'static Field);

fn numbers<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, mut at: usize, rows: &[Pair]) -> Result<usize, Fault> {
    for (length, value) in rows {
        at = counted(cx, length, value, b, at, 2)?;
    }
    Ok(at)
}

fn curve<'a>(cx: &mut Cx<'a>, r: &Reader<'_>, b: Bytes<'a>, at: usize) -> Result<bool, Fault> {
    // only named curves are in use (RFC 8422 section 5.4)
    if cx.add(&r.sets.message.server_curve_type, b, at, 1)? != 3 {
        return Ok(false);
    }
    cx.add(&r.sets.message.server_named_curve, b, at + 1, 2)?;
    Ok(true)
}

fn curve_point<'a>(cx: &mut Cx<'a>, r: &Reader<'_>, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    if !curve(cx, r, b, at)? {
        return Ok(b.reported_len());
    }
    counted(cx, &r.sets.message.server_point_len, &r.sets.message.server_point, b, at + 3, 1)
}

fn signature<'a>(cx: &mut Cx<'a>, r: &Reader<'_>, b: Bytes<'a>, at: usize, signed: bool) -> Outcome {
    if !signed || at >= b.reported_len() {
        return Ok(());
    }
    let at = if r.names_signatures() { signature_algorithm(cx, r, b, at)? } else { at };
    counted(cx, &r.sets.message.sig_len, &r.sets.message.sig, b, at, 2).map(drop)
}

/// Two points and a proof (draft-cragie-tls-ecjpake section 7).
fn jpake<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, mut at: usize, rows: [Pair; 3]) -> Outcome {
    for (length, value) in rows {
        at = counted(cx, length, value, b, at, 1)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_suite_tells_how_keys_are_exchanged() {
        assert_eq!(method(0xc02f), Some(Method::Ecdh { signed: true }));
        assert_eq!(method(0x0034), Some(Method::Dh { signed: false }));
        assert_eq!(method(0x002f), Some(Method::Rsa));
        assert_eq!(method(0x00a8), Some(Method::Psk));
        assert_eq!(method(0x1301), None);
    }
}
