//! Of millions of rows, those that a ranking may show.

/// Keeps the `limit` items with the most bytes, and those that have as many as the last of them; gives how many there were.
pub fn keep_most<T>(items: &mut Vec<T>, limit: usize, bytes: impl Fn(&T) -> u64) -> usize {
    let count = items.len();
    if count > limit
        && let Some(last) = limit.checked_sub(1)
    {
        let (_, last, _) = items.select_nth_unstable_by_key(last, |item| std::cmp::Reverse(bytes(item)));
        let least = bytes(last);
        items.retain(|item| bytes(item) >= least);
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equals_of_the_last_that_is_shown_are_kept() {
        let kept = |limit: usize| {
            let mut items = vec![3, 9, 5, 5, 1, 5];
            let count = keep_most(&mut items, limit, |n| *n);
            items.sort_unstable();
            (count, items)
        };
        assert_eq!(kept(1), (6, vec![9]));
        assert_eq!(kept(2), (6, vec![5, 5, 5, 9]));
        assert_eq!(kept(6).1.len(), 6);
        assert_eq!(kept(usize::MAX).1.len(), 6);
    }
}
