//! The axis of days, from left to right in every language.

use domain::terms::Day;

use super::canvas::{At, Canvas, SOFT};

/// Days along a part of the picture.
#[derive(Clone, Copy)]
pub(super) struct Days {
    left: f64,
    width: f64,
    from: Day,
    to: Day,
}

impl Days {
    /// From the first day to the last, of a part that begins at `left`, from the left.
    pub(super) fn new(left: f64, width: f64, from: Day, to: Day) -> Self {
        Self { left, width, from, to: if to <= from { from.plus(1) } else { to } }
    }

    /// Where a day lies.
    pub(super) fn x(&self, day: Day) -> f64 {
        let part = day.days_since(self.from) as f64 / self.to.days_since(self.from) as f64;
        self.left + self.width * part.clamp(0.0, 1.0)
    }

    /// The first days of months, or of years, so far apart that their names have room.
    fn ticks(&self) -> Vec<(Day, String)> {
        const ROOM: f64 = 62.0;
        let months = self.to.days_since(self.from) as f64 / 30.4;
        let most = (self.width / ROOM).max(1.0);
        let each = [1, 2, 3, 6, 12, 24, 60, 120, 240].into_iter().find(|each| months / f64::from(*each) <= most);
        let each = each.unwrap_or(480);
        let text = self.from.to_string();
        let (year, month) = (text.get(0..4), text.get(5..7));
        let part = |text: Option<&str>| text.and_then(|text| text.parse::<u32>().ok()).unwrap_or_default();
        let first = (part(year) * 12 + part(month)).saturating_sub(1).div_ceil(each) * each;
        let mut ticks = Vec::new();
        for month in (first..).step_by(each as usize) {
            let name = format!("{:04}-{:02}", month / 12, month % 12 + 1);
            match Day::parse(&format!("{name}-01")) {
                Ok(day) if day <= self.to => {
                    if day >= self.from {
                        ticks.push((day, if each >= 12 { format!("{:04}", month / 12) } else { name }));
                    }
                }
                Ok(_) | Err(_) => break,
            }
        }
        ticks
    }

    /// Lines down from `top` to `bottom`, and the names of the days below; where no month begins, of the first day.
    pub(super) fn draw(&self, canvas: &mut Canvas, top: f64, bottom: f64) {
        let ticks = self.ticks();
        let ends = (self.left, self.left + self.width);
        canvas.line((ends.0, bottom), (ends.1, bottom), "rule");
        let alone = [(self.from, self.from.to_string())];
        for (day, name) in if ticks.is_empty() { &alone[..] } else { &ticks[..] } {
            let x = self.x(*day);
            canvas.line((x, top), (x, bottom + 3.0), "grid");
            let half = SOFT.width(name) / 2.0;
            let at = x.clamp(ends.0 + half - 14.0, (ends.1 - half + 14.0).max(ends.0 + half - 14.0));
            canvas.text((at, bottom + 15.0), At::Middle, SOFT, name);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_of_days_have_room_whatever_the_span() {
        let day = |text: &str| Day::parse(text).unwrap();
        for (from, to) in [("2025-01-03", "2025-01-09"), ("2025-01-14", "2025-11-04"), ("1950-01-01", "2150-01-01")] {
            let days = Days::new(100.0, 500.0, day(from), day(to));
            let ticks = days.ticks();
            let places: Vec<f64> = ticks.iter().map(|(day, _)| days.x(*day)).collect();
            assert!(places.windows(2).all(|pair| pair[1] - pair[0] >= 50.0), "{from}: {ticks:?}");
            assert!(places.iter().all(|x| (100.0..=600.0).contains(x)));
        }
        assert_eq!(Days::new(0.0, 100.0, day("2025-01-01"), day("2025-01-01")).x(day("2025-01-01")), 0.0);
    }
}
