//! Bodies of messages, by their command.

use super::PROTOCOL;
use super::fields::*;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Value};
use crate::proto::common::rows::add_each_le;

const HASH: usize = 32;
/// Services, address, port.
const ADDRESS: usize = 26;
const NANOS: i64 = 1_000_000_000;

/// Fields of a count: of one byte, and of more.
type Count = (&'static Field, &'static Field);

/// A message that the dissector reads begins its own layer in the list of protocols.
fn begin<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>) {
    cx.tree.push_layer(PROTOCOL.info.name());
    let span = b.span(0, b.reported_len());
    cx.put(field, span, Value::None);
    cx.open_last();
}

pub fn body<'a>(cx: &mut Cx<'a>, command: &[u8], b: Bytes<'a>) -> Outcome {
    match command {
        b"version" => version(cx, b),
        b"addr" => addresses(cx, b),
        b"inv" => inventory(cx, b, &INV, (&INV_COUNT, &INV_COUNT64), (&INV_TYPE, &INV_HASH)),
        b"getdata" => inventory(cx, b, &GETDATA, (&GETDATA_COUNT, &GETDATA_COUNT64), (&GETDATA_TYPE, &GETDATA_HASH)),
        b"notfound" => inventory(cx, b, &NOTFOUND, (&NOTFOUND_COUNT, &NOTFOUND_COUNT64), (&NOTFOUND_TYPE, &NOTFOUND_HASH)),
        b"getblocks" => {
            begin(cx, &GETBLOCKS, b);
            let hashes = (&GETBLOCKS_HASH_START, &GETBLOCKS_HASH_STOP);
            locator(cx, b, &VERSION_VERSION, (&GETBLOCKS_COUNT, &GETBLOCKS_COUNT64), hashes)
        }
        b"getheaders" => {
            begin(cx, &GETHEADERS, b);
            let hashes = (&GETHEADERS_HASH_START, &GETHEADERS_HASH_STOP);
            locator(cx, b, &HEADERS_VERSION, (&GETHEADERS_COUNT, &GETHEADERS_COUNT64), hashes)
        }
        b"tx" => {
            begin(cx, &TX, b);
            transaction(cx, b, 0).map(|_| ())
        }
        b"block" => block(cx, b),
        b"headers" => headers(cx, b),
        b"ping" | b"pong" => {
            let (field, nonce) = if command == b"ping" { (&PING, &PING_NONCE) } else { (&PONG, &PONG_NONCE) };
            begin(cx, field, b);
            cx.add_le(nonce, b, 0, 8).map(|_| ())
        }
        b"reject" => {
            begin(cx, &REJECT, b);
            let at = text(cx, b, 0, &REJECT_MESSAGE)?;
            cx.add(&REJECT_CCODE, b, at, 1)?;
            let at = text(cx, b, at + 1, &REJECT_REASON)?;
            match b.reported_len().saturating_sub(at) {
                0 => Ok(()),
                len => cx.add(&REJECT_DATA, b, at, len).map(|_| ()),
            }
        }
        b"filterload" => {
            begin(cx, &FILTERLOAD, b);
            let at = data(cx, b, 0, &FILTERLOAD_FILTER)?;
            add_each_le(cx, b, at, &[(&FILTERLOAD_NHASHFUNC, 4), (&FILTERLOAD_NTWEAK, 4), (&FILTERLOAD_NFLAGS, 1)]).map(|_| ())
        }
        b"filteradd" => {
            begin(cx, &FILTERADD, b);
            data(cx, b, 0, &FILTERADD_DATA).map(|_| ())
        }
        _ => Ok(()),
    }
}

/// A number of 1, 3, 5 or 9 bytes: the number, where its digits begin and how many there are.
fn compact(b: Bytes<'_>, at: usize) -> Result<(u64, usize, usize), Fault> {
    Ok(match b.u8(at)? {
        0xfd => (b.le16(at + 1)?.into(), at + 1, 2),
        0xfe => (b.le32(at + 1)?.into(), at + 1, 4),
        0xff => (b.le64(at + 1)?, at + 1, 8),
        number => (number.into(), at, 1),
    })
}

/// Adds such a number; gives it and where it ends.
fn count<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, (short, long): Count) -> Result<(usize, usize), Fault> {
    let (number, place, len) = compact(b, at)?;
    cx.put(if len == 1 { short } else { long }, b.span(place, len), Value::Uint(number));
    Ok((usize::try_from(number).map_err(|_| Fault::Malformed)?, place + len))
}

/// Text with its length before it; gives where it ends.
fn text<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, field: &'static Field) -> Result<usize, Fault> {
    counted(cx, b, at, field, (&STRING_COUNT, &STRING_COUNT64), &STRING_VALUE)
}

fn data<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, field: &'static Field) -> Result<usize, Fault> {
    counted(cx, b, at, field, (&DATA_COUNT, &DATA_COUNT64), &DATA_VALUE)
}

fn counted<'a>(
    cx: &mut Cx<'a>,
    b: Bytes<'a>,
    at: usize,
    field: &'static Field,
    counts: Count,
    value: &'static Field,
) -> Result<usize, Fault> {
    let (number, place, digits) = compact(b, at)?;
    let len = usize::try_from(number).map_err(|_| Fault::Malformed)?;
    let end = place.saturating_add(digits).saturating_add(len);
    cx.put(field, b.span(at, end - at), Value::None);
    cx.open_last();
    let (len, at) = count(cx, b, at, counts)?;
    cx.add(value, b, at, len)?;
    cx.close();
    Ok(end)
}

fn seconds<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, field: &'static Field, len: usize) -> Outcome {
    let seconds = if len == 8 { b.le64(at)? as i64 } else { b.le32(at)?.into() };
    cx.put(field, b.span(at, len), Value::AbsTime(seconds.saturating_mul(NANOS)));
    Ok(())
}

fn services<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, field: &'static Field) -> Outcome {
    cx.add_le(field, b, at, 8)?;
    cx.open_last();
    cx.add_le(&SERVICES_NETWORK, b, at, 4)?;
    cx.close();
    Ok(())
}

/// Services, address, port.
fn address<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Outcome {
    services(cx, b, at, &ADDRESS_SERVICES)?;
    cx.add(&ADDRESS_ADDRESS, b, at + 8, 16)?;
    cx.add(&ADDRESS_PORT, b, at + 24, 2)?;
    Ok(())
}

fn version<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    begin(cx, &VERSION, b);
    let version = cx.add_le(&VERSION_VERSION, b, 0, 4)?;
    services(cx, b, 4, &VERSION_SERVICES)?;
    seconds(cx, b, 12, &VERSION_TIMESTAMP, 8)?;
    cx.open(&VERSION_ADDR_YOU, b, 20, ADDRESS)?;
    address(cx, b, 20)?;
    cx.close();
    // the first versions said no more
    if version < 106 {
        return Ok(());
    }
    cx.open(&VERSION_ADDR_ME, b, 46, ADDRESS)?;
    address(cx, b, 46)?;
    cx.close();
    cx.add_le(&VERSION_NONCE, b, 72, 8)?;
    let at = text(cx, b, 80, &VERSION_USER_AGENT)?;
    if version >= 209 {
        cx.add_le(&VERSION_START_HEIGHT, b, at, 4)?;
    }
    if version >= 70_002 {
        cx.add(&VERSION_RELAY, b, at + 4, 1)?;
    }
    Ok(())
}

fn addresses<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    begin(cx, &ADDR, b);
    let (number, mut at) = count(cx, b, 0, (&ADDR_COUNT, &ADDR_COUNT64))?;
    for _ in 0..number {
        cx.open(&ADDR_ADDRESS, b, at, 4 + ADDRESS)?;
        address(cx, b, at + 4)?;
        seconds(cx, b, at, &ADDR_TIMESTAMP, 4)?;
        cx.close();
        at += 4 + ADDRESS;
    }
    Ok(())
}

fn inventory<'a>(
    cx: &mut Cx<'a>,
    b: Bytes<'a>,
    field: &'static Field,
    counts: Count,
    (kind, hash): (&'static Field, &'static Field),
) -> Outcome {
    begin(cx, field, b);
    let (number, mut at) = count(cx, b, 0, counts)?;
    for _ in 0..number {
        cx.open_text(b.span(at, 4 + HASH), format_args!("Inventory vector"));
        cx.add_le(kind, b, at, 4)?;
        cx.add(hash, b, at + 4, HASH)?;
        cx.close();
        at += 4 + HASH;
    }
    Ok(())
}

/// Where the sender's chain is: hashes from its end back, and one to stop at.
fn locator<'a>(
    cx: &mut Cx<'a>,
    b: Bytes<'a>,
    version: &'static Field,
    counts: Count,
    (start, stop): (&'static Field, &'static Field),
) -> Outcome {
    cx.add_le(version, b, 0, 4)?;
    let (number, mut at) = count(cx, b, 4, counts)?;
    for _ in 0..number {
        cx.add(start, b, at, HASH)?;
        at += HASH;
    }
    cx.add(stop, b, at, HASH).map(|_| ())
}

fn block<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    begin(cx, &BLOCK, b);
    cx.add_le(&BLOCK_VERSION, b, 0, 4)?;
    cx.add(&BLOCK_PREV_BLOCK, b, 4, HASH)?;
    cx.add(&BLOCK_MERKLE_ROOT, b, 36, HASH)?;
    seconds(cx, b, 68, &BLOCK_TIMESTAMP, 4)?;
    cx.add_le(&BLOCK_BITS, b, 72, 4)?;
    cx.add_le(&BLOCK_NONCE, b, 76, 4)?;
    let (number, mut at) = count(cx, b, 80, (&BLOCK_NUM_TRANSACTIONS, &BLOCK_NUM_TRANSACTIONS64))?;
    for n in 1..=number {
        let item = cx.put(&TX, b.span(at, 0), Value::None);
        cx.append(item, format_args!(" [ {n:4} ]"));
        cx.open_last();
        at = transaction(cx, b, at)?;
        cx.end_at(item, b, at);
        cx.close();
    }
    Ok(())
}

fn headers<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    const HEADER: usize = 80;
    begin(cx, &HEADERS, b);
    let (number, mut at) = count(cx, b, 0, (&HEADERS_COUNT, &HEADERS_COUNT64))?;
    for _ in 0..number {
        let (_, place, digits) = compact(b, at + HEADER)?;
        cx.open_text(b.span(at, place + digits - at), format_args!("Header"));
        cx.add_le(&HEADERS_VERSION, b, at, 4)?;
        cx.add(&HEADERS_PREV_BLOCK, b, at + 4, HASH)?;
        cx.add(&HEADERS_MERKLE_ROOT, b, at + 36, HASH)?;
        seconds(cx, b, at + 68, &HEADERS_TIMESTAMP, 4)?;
        cx.add_le(&HEADERS_BITS, b, at + 72, 4)?;
        cx.add_le(&HEADERS_NONCE, b, at + 76, 4)?;
        at = count(cx, b, at + HEADER, (&HEADERS_COUNT, &HEADERS_COUNT64))?.1;
        cx.close();
    }
    Ok(())
}

/// One transaction; gives where it ends.
fn transaction<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    cx.add_le(&TX_VERSION, b, at, 4)?;
    let (inputs, mut at) = count(cx, b, at + 4, (&TX_INPUT_COUNT, &TX_INPUT_COUNT64))?;
    for _ in 0..inputs {
        let item = cx.put(&TX_IN, b.span(at, 0), Value::None);
        cx.open_last();
        cx.open(&TX_IN_PREV_OUTPUT, b, at, HASH + 4)?;
        cx.add(&TX_IN_PREV_OUTPUT_HASH, b, at, HASH)?;
        cx.add_le(&TX_IN_PREV_OUTPUT_INDEX, b, at + HASH, 4)?;
        cx.close();
        let (len, place) = count(cx, b, at + HASH + 4, (&TX_IN_SCRIPT_LENGTH, &TX_IN_SCRIPT_LENGTH64))?;
        cx.add(&TX_IN_SIG_SCRIPT, b, place, len)?;
        cx.add_le(&TX_IN_SEQ, b, place + len, 4)?;
        at = place + len + 4;
        cx.end_at(item, b, at);
        cx.close();
    }
    let (outputs, mut at) = count(cx, b, at, (&TX_OUTPUT_COUNT, &TX_OUTPUT_COUNT64))?;
    for _ in 0..outputs {
        let item = cx.put(&TX_OUT, b.span(at, 0), Value::None);
        cx.open_last();
        cx.add_le(&TX_OUT_VALUE, b, at, 8)?;
        let (len, place) = count(cx, b, at + 8, (&TX_OUT_SCRIPT_LENGTH, &TX_OUT_SCRIPT_LENGTH64))?;
        cx.add(&TX_OUT_SCRIPT, b, place, len)?;
        at = place + len;
        cx.end_at(item, b, at);
        cx.close();
    }
    cx.add_le(&TX_LOCK_TIME, b, at, 4)?;
    Ok(at + 4)
}
