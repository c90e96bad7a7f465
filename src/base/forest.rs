//! Isolation forest (Liu, Ting and Zhou, "Isolation Forest", 2008): what few random cuts set apart from the rest is unusual.
//! The same rows give the same scores: chance comes from a fixed seed.

/// Trees, and rows that each is grown from.
const TREES: usize = 300;
const SAMPLE: usize = 256;
/// Where chance begins.
const SEED: u64 = 0x6e65_7461_6e61_6c31;

/// A node of a tree; children are places in the tree's list.
enum Node {
    Cut {
        feature: usize,
        at: f64,
        below: usize,
        above: usize,
    },
    /// Rows that were not told apart further.
    Leaf {
        rows: usize,
    },
}

/// A forest that was grown from rows of `N` features.
pub struct Forest<const N: usize> {
    trees: Vec<Vec<Node>>,
    sample: usize,
}

impl<const N: usize> Forest<N> {
    /// Grows a forest. Features must be finite.
    pub fn grow(rows: &[[f64; N]]) -> Self {
        let sample = rows.len().min(SAMPLE);
        let mut chance = Chance(SEED);
        let mut places: Vec<usize> = (0..rows.len()).collect();
        let tree = |_| {
            // the first of a shuffle that stops early
            for at in 0..sample {
                places.swap(at, at + chance.below(rows.len() - at));
            }
            let chosen = places.iter().take(sample).filter_map(|p| rows.get(*p)).collect();
            tree(chosen, sample, &mut chance)
        };
        Forest { trees: (0..TREES).map(tree).collect(), sample }
    }

    /// How unusual a row is: about 0.5 and below for what is like the others, towards 1 for what is not.
    pub fn score(&self, row: &[f64; N]) -> f64 {
        let usual = usual_depth(self.sample);
        if usual <= 0.0 {
            return 0.5;
        }
        let depths: f64 = self.trees.iter().map(|tree| depth(tree, row)).sum();
        2_f64.powf(-depths / self.trees.len() as f64 / usual)
    }
}

/// Cuts that a search in a binary tree of so many rows takes on average (equation 1 of the paper).
fn usual_depth(rows: usize) -> f64 {
    const EULER: f64 = 0.577_215_664_901_532_9;
    match rows {
        0 | 1 => 0.0,
        2 => 1.0,
        n => 2.0 * (((n - 1) as f64).ln() + EULER) - 2.0 * (n - 1) as f64 / n as f64,
    }
}

fn depth<const N: usize>(tree: &[Node], row: &[f64; N]) -> f64 {
    let (mut at, mut cuts) = (0, 0.0);
    loop {
        match tree.get(at) {
            Some(Node::Cut { feature, at: value, below, above }) => {
                cuts += 1.0;
                at = if row.get(*feature).is_some_and(|x| x < value) { *below } else { *above };
            }
            Some(Node::Leaf { rows }) => return cuts + usual_depth(*rows),
            None => return cuts,
        }
    }
}

/// Cuts rows apart until they stand alone, are equal, or the tree is as deep as its average.
fn tree<const N: usize>(rows: Vec<&[f64; N]>, sample: usize, chance: &mut Chance) -> Vec<Node> {
    let deepest = sample.max(2).ilog2() + u32::from(!sample.is_power_of_two());
    let mut nodes = vec![Node::Leaf { rows: 0 }];
    let mut open = vec![(0, rows, 0)];
    while let Some((place, rows, depth)) = open.pop() {
        let cut = if depth < deepest { cut(&rows, chance) } else { None };
        let node = match cut {
            None => Node::Leaf { rows: rows.len() },
            Some((feature, at)) => {
                let (low, high) = rows.into_iter().partition(|row| row.get(feature).is_some_and(|x| *x < at));
                let (below, above) = (nodes.len(), nodes.len() + 1);
                nodes.extend([Node::Leaf { rows: 0 }, Node::Leaf { rows: 0 }]);
                open.extend([(below, low, depth + 1), (above, high, depth + 1)]);
                Node::Cut { feature, at, below, above }
            }
        };
        if let Some(slot) = nodes.get_mut(place) {
            *slot = node;
        }
    }
    nodes
}

/// A feature that differs among the rows, by chance, and a value between its least and its most.
fn cut<const N: usize>(rows: &[&[f64; N]], chance: &mut Chance) -> Option<(usize, f64)> {
    let limits = |feature: usize| {
        let values = rows.iter().filter_map(|row| row.get(feature).copied());
        values.fold((f64::INFINITY, f64::NEG_INFINITY), |(least, most), x| (least.min(x), most.max(x)))
    };
    let differing: Vec<(usize, (f64, f64))> = (0..N).map(|f| (f, limits(f))).filter(|(_, (least, most))| least < most).collect();
    let (feature, (least, most)) = *differing.get(chance.below(differing.len()))?;
    // above the least, so that both sides have rows
    let at = least + (most - least) * (1.0 - chance.unit());
    Some((feature, at))
}

/// SplitMix64 (Steele, Lea and Flood, 2014).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Below `n`; 0 where `n` is 0.
    fn below(&mut self, n: usize) -> usize {
        (self.next() % (n.max(1) as u64)) as usize
    }

    /// From 0 to (without) 1.
    fn unit(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn crowd() -> Vec<[f64; 2]> {
        let mut chance = Chance(7);
        (0..1000).map(|_| [chance.unit() + chance.unit(), chance.unit() + chance.unit()]).collect()
    }

    #[test]
    fn what_stands_apart_scores_high() {
        let mut rows = crowd();
        rows.push([9.0, 9.0]);
        let forest = Forest::grow(&rows);
        let outlier = forest.score(&[9.0, 9.0]);
        let middle = forest.score(&[1.0, 1.0]);
        assert!(outlier > 0.75 && middle < 0.5, "{outlier} {middle}");
        let higher = rows.iter().filter(|r| forest.score(r) >= outlier).count();
        assert_eq!(higher, 1, "no row of the crowd scores as high");
        assert_eq!(outlier.to_bits(), Forest::grow(&rows).score(&[9.0, 9.0]).to_bits(), "chance is the same each time");
    }

    #[test]
    fn equal_rows_and_few_rows_are_usual() {
        let equal = Forest::grow(&[[3.0, 3.0]; 100]);
        assert!((equal.score(&[3.0, 3.0]) - 0.5).abs() < 1e-12);
        assert!((Forest::<2>::grow(&[]).score(&[1.0, 1.0]) - 0.5).abs() < 1e-12);
        assert!((Forest::grow(&[[1.0]]).score(&[5.0]) - 0.5).abs() < 1e-12);
    }

    #[test]
    fn the_usual_depth_is_that_of_the_paper() {
        assert!((usual_depth(256) - 10.244_770_920).abs() < 1e-6, "{}", usual_depth(256));
        assert!((usual_depth(2) - 1.0).abs() < 1e-12);
    }
}
