//! An interpreter of classic BPF programs (McCanne and Jacobson, "The BSD Packet Filter", 1993). The one in libpcap is
//! reachable only with the captured length in the place of the wire length, which is wrong for cut frames.

/// One instruction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Instruction {
    code: u16,
    jump_true: u8,
    jump_false: u8,
    k: u32,
}

impl Instruction {
    /// From the form in which the `pcap` crate shows it, the only one it has: four decimal numbers.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let mut numbers = text.split(' ');
        let code = numbers.next()?.parse().ok()?;
        let jump_true = numbers.next()?.parse().ok()?;
        let jump_false = numbers.next()?.parse().ok()?;
        let k = numbers.next()?.parse().ok()?;
        Some(Instruction { code, jump_true, jump_false, k })
    }
}

/// Words of scratch memory.
const MEMORY: usize = 16;

/// Runs a program over a frame: the number of bytes to keep, 0 when it does not match. A load outside of the captured bytes
/// or an invalid instruction ends it with 0. Jumps only lead forward, so it always ends.
pub(super) fn run(program: &[Instruction], data: &[u8], wire_len: u32) -> u32 {
    let (mut a, mut x) = (0_u32, 0_u32);
    let mut memory = [0_u32; MEMORY];
    let mut at = 0_usize;
    while let Some(i) = program.get(at) {
        at += 1;
        let k = i.k;
        // Class in the lowest three bits; then size and mode of loads, or operation and operand.
        match i.code & 0x07 {
            0x00 => match load(i, data, wire_len, x, &memory) {
                Some(value) => a = value,
                None => return 0,
            },
            0x01 => match load_index(i, data, wire_len, &memory) {
                Some(value) => x = value,
                None => return 0,
            },
            0x02 | 0x03 => match memory.get_mut(k as usize) {
                Some(word) => *word = if i.code & 0x07 == 0x02 { a } else { x },
                None => return 0,
            },
            0x04 => match calculate(i.code, a, if i.code & 0x08 == 0 { k } else { x }) {
                Some(value) => a = value,
                None => return 0,
            },
            0x05 => {
                let operand = if i.code & 0x08 == 0 { k } else { x };
                let holds = match i.code & 0xf0 {
                    0x00 => {
                        at = at.saturating_add(k as usize);
                        continue;
                    }
                    0x10 => a == operand,
                    0x20 => a > operand,
                    0x30 => a >= operand,
                    0x40 => a & operand != 0,
                    _ => return 0,
                };
                at += usize::from(if holds { i.jump_true } else { i.jump_false });
            }
            0x06 => return if i.code & 0x18 == 0x10 { a } else { k },
            _ if i.code & 0xf8 == 0x80 => a = x,
            _ => x = a,
        }
    }
    0
}

fn load(i: &Instruction, data: &[u8], wire_len: u32, x: u32, memory: &[u32; MEMORY]) -> Option<u32> {
    match i.code & 0xe0 {
        0x00 => Some(i.k),
        0x20 => fetch(i.code, data, i.k),
        0x40 => fetch(i.code, data, x.checked_add(i.k)?),
        0x60 => memory.get(i.k as usize).copied(),
        0x80 => Some(wire_len),
        _ => None,
    }
}

fn load_index(i: &Instruction, data: &[u8], wire_len: u32, memory: &[u32; MEMORY]) -> Option<u32> {
    match i.code & 0xe0 {
        0x00 => Some(i.k),
        0x60 => memory.get(i.k as usize).copied(),
        0x80 => Some(wire_len),
        // Four times the lower half of a byte: the length of an IPv4 header.
        0xa0 => data.get(i.k as usize).map(|byte| u32::from(byte & 0x0f) << 2),
        _ => None,
    }
}

/// A word, half word or byte of the frame.
fn fetch(code: u16, data: &[u8], at: u32) -> Option<u32> {
    let rest = data.get(at as usize..)?;
    match code & 0x18 {
        0x00 => rest.first_chunk().map(|b| u32::from_be_bytes(*b)),
        0x08 => rest.first_chunk().map(|b| u32::from(u16::from_be_bytes(*b))),
        0x10 => rest.first().map(|b| u32::from(*b)),
        _ => None,
    }
}

fn calculate(code: u16, a: u32, operand: u32) -> Option<u32> {
    Some(match code & 0xf0 {
        0x00 => a.wrapping_add(operand),
        0x10 => a.wrapping_sub(operand),
        0x20 => a.wrapping_mul(operand),
        0x30 => a.checked_div(operand)?,
        0x40 => a | operand,
        0x50 => a & operand,
        0x60 => a.checked_shl(operand).unwrap_or(0),
        0x70 => a.checked_shr(operand).unwrap_or(0),
        0x80 => a.wrapping_neg(),
        0x90 => a.checked_rem(operand)?,
        0xa0 => a ^ operand,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn program(lines: &[&str]) -> Vec<Instruction> {
        lines.iter().map(|l| Instruction::parse(l).unwrap()).collect()
    }

    #[test]
    fn every_class_of_instruction_works() {
        // ldxb 4*([0]&0xf); ld [x+1]; add #1; st M[3]; ldx M[3]; txa; jset #1, 0, 1; ret #0; ret a
        let p = program(&["177 0 0 0", "64 0 0 1", "4 0 0 1", "2 0 0 3", "97 0 0 3", "135 0 0 0", "69 0 1 1", "6 0 0 0", "22 0 0 0"]);
        let mut data = vec![0_u8; 16];
        data[0] = 0x41;
        data[5..9].copy_from_slice(&41_u32.to_be_bytes());
        assert_eq!(run(&p, &data, 16), 42);
        assert_eq!(run(&p, &data[..8], 16), 0, "the word is cut off");
    }

    #[test]
    fn nonsense_ends_with_no_match() {
        for line in ["5 0 0 4294967295", "64 0 0 9", "52 0 0 0", "2 0 0 16", "244 0 0 1", "255 9 9 9", "224 0 0 0"] {
            assert_eq!(run(&program(&[line]), &[1; 8], 8), 0, "{line}");
        }
    }
}
