//! PNG files (W3C, "Portable Network Graphics", third edition): true colour, 8 bits a channel, without transparency.

use flate2::{Compression, Crc, write::ZlibEncoder};
use std::io::Write;

/// A picture of `width` pixels a row, red, green and blue each, as a file.
pub(super) fn encode(pixels: &[u8], width: u32) -> std::io::Result<Vec<u8>> {
    let row = width as usize * 3;
    let height = (pixels.len() / row.max(1)) as u32;
    let mut out = b"\x89PNG\r\n\x1a\n".to_vec();
    let mut head = Vec::with_capacity(13);
    head.extend_from_slice(&width.to_be_bytes());
    head.extend_from_slice(&height.to_be_bytes());
    // 8 bits, true colour; deflate, adaptive filters, not interlaced
    head.extend_from_slice(&[8, 2, 0, 0, 0]);
    chunk(b"IHDR", &head, &mut out);
    let mut data = ZlibEncoder::new(Vec::new(), Compression::default());
    for line in pixels.chunks(row.max(1)) {
        // filter 0: none
        data.write_all(&[0])?;
        data.write_all(line)?;
    }
    chunk(b"IDAT", &data.finish()?, &mut out);
    chunk(b"IEND", &[], &mut out);
    Ok(out)
}

/// Length, name, data and check sum (sections 5.3 and 5.5).
fn chunk(name: &[u8; 4], data: &[u8], out: &mut Vec<u8>) {
    out.extend_from_slice(&(data.len() as u32).to_be_bytes());
    out.extend_from_slice(name);
    out.extend_from_slice(data);
    let mut crc = Crc::new();
    crc.update(name);
    crc.update(data);
    out.extend_from_slice(&crc.sum().to_be_bytes());
}

/// Each pixel the mean of `by` × `by` of a picture that many times as large.
pub(super) fn shrink(pixels: &[u8], width: usize, by: usize) -> Vec<u8> {
    let mut out = Vec::with_capacity(pixels.len() / (by * by));
    let mut sums = vec![0_u32; width / by * 3];
    let area = (by * by) as u32;
    for band in pixels.chunks(width * 3 * by) {
        sums.fill(0);
        for line in band.chunks(width * 3) {
            for (sum, cells) in sums.chunks_exact_mut(3).zip(line.chunks(by * 3)) {
                for cell in cells.chunks_exact(3) {
                    sum.iter_mut().zip(cell).for_each(|(sum, value)| *sum += u32::from(*value));
                }
            }
        }
        out.extend(sums.iter().map(|sum| (sum / area) as u8));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pixel_is_the_mean_of_its_square() {
        let large = [0, 0, 0, 100, 100, 100, 100, 0, 0, 200, 100, 100];
        assert_eq!(shrink(&large, 2, 2), [100, 50, 50]);
    }

    #[test]
    fn the_chunks_follow_the_standard() {
        let file = encode(&[1, 2, 3, 4, 5, 6], 1).unwrap();
        assert_eq!(&file[..8], b"\x89PNG\r\n\x1a\n");
        assert_eq!(&file[12..24], b"IHDR\0\0\0\x01\0\0\0\x02");
        // the check sum of an empty IEND is the same in every PNG
        assert_eq!(&file[file.len() - 12..], b"\0\0\0\0IEND\xae\x42\x60\x82");
    }
}
