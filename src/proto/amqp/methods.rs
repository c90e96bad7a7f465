//! Methods of AMQP 0-9-1 with their arguments, as the specification's table has them.

use super::fields::*;
use crate::model::Field;

/// How an argument stands on the wire.
#[derive(Clone, Copy)]
pub(super) enum Arg {
    /// A number of so many bytes.
    Number(&'static Field, usize),
    /// Text with its length in one byte.
    Short(&'static Field),
    /// [`Arg::Short`], told in Info behind these letters.
    Told(&'static Field, &'static str),
    /// Bytes with their length in four bytes.
    Long(&'static Field),
    /// [`Arg::Short`] and [`Arg::Long`] whose length is shown as part of them.
    CountedShort(&'static Field),
    CountedLong(&'static Field),
    /// A table of fields.
    Table(&'static Field),
    /// Bits of one byte, the lowest first.
    Bits(&'static [&'static Field]),
}

use Arg::*;

/// One method: class, number, name, arguments.
pub(super) struct Method(u16, u16, pub &'static str, pub &'static [Arg]);

const TICKET_ARG: Arg = Number(&TICKET, 2);
const CLOSE: &[Arg] = &[Number(&REPLY_CODE, 2), Told(&REPLY_TEXT, "reply"), Number(&CLASS_ID, 2), Number(&METHOD_ID, 2)];
const TUNE: &[Arg] = &[Number(&CHANNEL_MAX, 2), Number(&FRAME_MAX, 4), Number(&HEARTBEAT, 2)];
const EXCHANGE_BINDING: &[Arg] = &[
    TICKET_ARG,
    Told(&DESTINATION, "dx"),
    Told(&SOURCE, "sx"),
    Told(&ROUTING_KEY, "bk"),
    Bits(&[&NOWAIT]),
    Table(&ARGUMENTS),
];

const METHODS: &[Method] = &[
    Method(
        10,
        10,
        "Start",
        &[Number(&VERSION_MAJOR, 1), Number(&VERSION_MINOR, 1), Table(&SERVER_PROPERTIES), Long(&MECHANISMS), Long(&LOCALES)],
    ),
    Method(10, 11, "Start-Ok", &[Table(&CLIENT_PROPERTIES), CountedShort(&MECHANISM), CountedLong(&RESPONSE), CountedShort(&LOCALE)]),
    Method(10, 20, "Secure", &[CountedLong(&CHALLENGE)]),
    Method(10, 21, "Secure-Ok", &[CountedLong(&RESPONSE)]),
    Method(10, 30, "Tune", TUNE),
    Method(10, 31, "Tune-Ok", TUNE),
    Method(10, 40, "Open", &[Told(&VIRTUAL_HOST, "vhost"), Short(&CAPABILITIES), Bits(&[&INSIST])]),
    Method(10, 41, "Open-Ok", &[Short(&KNOWN_HOSTS)]),
    Method(10, 50, "Close", CLOSE),
    Method(10, 51, "Close-Ok", &[]),
    Method(10, 60, "Blocked", &[Short(&REASON)]),
    Method(10, 61, "Unblocked", &[]),
    Method(20, 10, "Open", &[Short(&OUT_OF_BAND)]),
    Method(20, 11, "Open-Ok", &[Long(&CHANNEL_ID)]),
    Method(20, 20, "Flow", &[Bits(&[&ACTIVE])]),
    Method(20, 21, "Flow-Ok", &[Bits(&[&ACTIVE])]),
    Method(20, 40, "Close", CLOSE),
    Method(20, 41, "Close-Ok", &[]),
    Method(30, 10, "Request", &[Short(&REALM), Bits(&[&EXCLUSIVE, &PASSIVE, &ACTIVE, &WRITE, &READ])]),
    Method(30, 11, "Request-Ok", &[TICKET_ARG]),
    Method(
        40,
        10,
        "Declare",
        &[
            TICKET_ARG,
            Told(&EXCHANGE, "x"),
            Short(&EXCHANGE_TYPE),
            Bits(&[&PASSIVE, &DURABLE, &AUTO_DELETE, &INTERNAL, &NOWAIT]),
            Table(&ARGUMENTS),
        ],
    ),
    Method(40, 11, "Declare-Ok", &[]),
    Method(40, 20, "Delete", &[TICKET_ARG, Told(&EXCHANGE, "x"), Bits(&[&IF_UNUSED, &NOWAIT])]),
    Method(40, 21, "Delete-Ok", &[]),
    Method(40, 30, "Bind", EXCHANGE_BINDING),
    Method(40, 31, "Bind-Ok", &[]),
    Method(40, 40, "Unbind", EXCHANGE_BINDING),
    Method(40, 41, "Unbind-Ok", &[]),
    Method(
        50,
        10,
        "Declare",
        &[
            TICKET_ARG,
            Told(&QUEUE, "q"),
            Bits(&[&PASSIVE, &DURABLE, &EXCLUSIVE, &AUTO_DELETE, &NOWAIT]),
            Table(&ARGUMENTS),
        ],
    ),
    Method(50, 11, "Declare-Ok", &[Told(&QUEUE, "q"), Number(&MESSAGE_COUNT, 4), Number(&CONSUMER_COUNT, 4)]),
    Method(
        50,
        20,
        "Bind",
        &[TICKET_ARG, Told(&QUEUE, "q"), Told(&EXCHANGE, "x"), Told(&ROUTING_KEY, "bk"), Bits(&[&NOWAIT]), Table(&ARGUMENTS)],
    ),
    Method(50, 21, "Bind-Ok", &[]),
    Method(50, 30, "Purge", &[TICKET_ARG, Told(&QUEUE, "q"), Bits(&[&NOWAIT])]),
    Method(50, 31, "Purge-Ok", &[Number(&MESSAGE_COUNT, 4)]),
    Method(50, 40, "Delete", &[TICKET_ARG, Told(&QUEUE, "q"), Bits(&[&IF_UNUSED, &IF_EMPTY, &NOWAIT])]),
    Method(50, 41, "Delete-Ok", &[Number(&MESSAGE_COUNT, 4)]),
    Method(50, 50, "Unbind", &[TICKET_ARG, Told(&QUEUE, "q"), Told(&EXCHANGE, "x"), Told(&ROUTING_KEY, "rk"), Table(&ARGUMENTS)]),
    Method(50, 51, "Unbind-Ok", &[]),
    Method(60, 10, "Qos", &[Number(&PREFETCH_SIZE, 4), Number(&PREFETCH_COUNT, 2), Bits(&[&GLOBAL])]),
    Method(60, 11, "Qos-Ok", &[]),
    Method(
        60,
        20,
        "Consume",
        &[
            TICKET_ARG,
            Told(&QUEUE, "q"),
            Short(&CONSUMER_TAG),
            Bits(&[&NO_LOCAL, &NO_ACK, &EXCLUSIVE, &NOWAIT]),
            Table(&FILTER),
        ],
    ),
    Method(60, 21, "Consume-Ok", &[Short(&CONSUMER_TAG)]),
    Method(60, 30, "Cancel", &[Short(&CONSUMER_TAG), Bits(&[&NOWAIT])]),
    Method(60, 31, "Cancel-Ok", &[Short(&CONSUMER_TAG)]),
    Method(60, 40, "Publish", &[TICKET_ARG, Told(&EXCHANGE, "x"), Told(&ROUTING_KEY, "rk"), Bits(&[&MANDATORY, &IMMEDIATE])]),
    Method(60, 50, "Return", &[Number(&REPLY_CODE, 2), Short(&REPLY_TEXT), Short(&EXCHANGE), Short(&ROUTING_KEY)]),
    Method(
        60,
        60,
        "Deliver",
        &[
            Short(&CONSUMER_TAG),
            Number(&DELIVERY_TAG, 8),
            Bits(&[&REDELIVERED]),
            Told(&EXCHANGE, "x"),
            Told(&ROUTING_KEY, "rk"),
        ],
    ),
    Method(60, 70, "Get", &[TICKET_ARG, Told(&QUEUE, "q"), Bits(&[&NO_ACK])]),
    Method(
        60,
        71,
        "Get-Ok",
        &[
            Number(&DELIVERY_TAG, 8),
            Bits(&[&REDELIVERED]),
            Told(&EXCHANGE, "x"),
            Told(&ROUTING_KEY, "rk"),
            Number(&MESSAGE_COUNT, 4),
        ],
    ),
    Method(60, 72, "Get-Empty", &[Short(&CLUSTER_ID)]),
    Method(60, 80, "Ack", &[Number(&DELIVERY_TAG, 8), Bits(&[&MULTIPLE])]),
    Method(60, 90, "Reject", &[Number(&DELIVERY_TAG, 8), Bits(&[&REQUEUE])]),
    Method(60, 100, "Recover-Async", &[Bits(&[&REQUEUE])]),
    Method(60, 110, "Recover", &[Bits(&[&REQUEUE])]),
    Method(60, 111, "Recover-Ok", &[]),
    Method(60, 120, "Nack", &[Number(&DELIVERY_TAG, 8), Bits(&[&MULTIPLE, &REQUEUE])]),
    Method(85, 10, "Select", &[Bits(&[&NOWAIT])]),
    Method(85, 11, "Select-Ok", &[]),
    Method(90, 10, "Select", &[]),
    Method(90, 11, "Select-Ok", &[]),
    Method(90, 20, "Commit", &[]),
    Method(90, 21, "Commit-Ok", &[]),
    Method(90, 30, "Rollback", &[]),
    Method(90, 31, "Rollback-Ok", &[]),
];

const CLASSES: &[(u16, &str)] = &[
    (10, "Connection"),
    (20, "Channel"),
    (30, "Access"),
    (40, "Exchange"),
    (50, "Queue"),
    (60, "Basic"),
    (70, "File"),
    (80, "Stream"),
    (85, "Confirm"),
    (90, "Tx"),
    (100, "Dtx"),
    (110, "Tunnel"),
];

/// Name of a class.
pub(super) fn class(number: u16) -> Option<&'static str> {
    CLASSES.iter().find(|row| row.0 == number).map(|row| row.1)
}

/// A method of a class.
pub(super) fn method(class: u16, number: u16) -> Option<&'static Method> {
    METHODS.iter().find(|row| row.0 == class && row.1 == number)
}
