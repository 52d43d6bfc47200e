//! The little linear algebra that drivers need: a symmetric matrix, its eigenvectors, a regression
//! that grows by one driver and shrinks again.
//!
//! In come correlations, out go numbers. Matrices are small (tens of rows), so plain loops do.

/// A symmetric matrix.
#[derive(Clone, Debug, PartialEq)]
pub struct Symmetric {
    size: usize,
    /// The lower triangle, row after row.
    values: Vec<f64>,
}

impl Symmetric {
    pub fn zero(size: usize) -> Symmetric {
        Symmetric { size, values: vec![0.0; size * (size + 1) / 2] }
    }

    fn place(row: usize, column: usize) -> usize {
        row_start(row.max(column)) + row.min(column)
    }

    pub fn at(&self, row: usize, column: usize) -> f64 {
        self.values[Symmetric::place(row, column)]
    }

    pub fn set(&mut self, row: usize, column: usize, value: f64) {
        self.values[Symmetric::place(row, column)] = value;
    }

    /// Adds vv'.
    pub fn add_square(&mut self, vector: &[f64]) {
        let mut values = self.values.iter_mut();
        for (row, left) in vector.iter().enumerate() {
            for (right, value) in vector[..=row].iter().zip(&mut values) {
                *value += left * right;
            }
        }
    }

    /// By Jacobi's rotations (Golub & Van Loan, Matrix Computations, 8.5): slow for large matrices,
    /// and as exact as doubles allow for small ones.
    pub fn eigen(&self) -> Eigen {
        let size = self.size;
        let full = |row: usize| (0..size).map(move |column| self.at(row, column)).collect();
        let mut matrix: Vec<Vec<f64>> = (0..size).map(full).collect();
        let unit = |row: usize| (0..size).map(|it| if it == row { 1.0 } else { 0.0 }).collect();
        let mut vectors: Vec<Vec<f64>> = (0..size).map(unit).collect();
        let largest = (0..size).map(|it| matrix[it][it].abs()).fold(0.0, f64::max);
        // It converges quadratically; the bound is there so that it ends.
        for _ in 0..60 {
            let pairs = (0..size).flat_map(|p| (p + 1..size).map(move |q| (p, q)));
            let off =
                pairs.fold(0.0_f64, |off, pair| off.max(turn(&mut matrix, &mut vectors, pair)));
            if off <= 1e-17 * largest {
                break;
            }
        }
        Eigen { values: (0..size).map(|it| matrix[it][it]).collect(), vectors }
    }
}

/// Makes one element off the diagonal 0: how far it was from that.
fn turn(matrix: &mut [Vec<f64>], vectors: &mut [Vec<f64>], (p, q): (usize, usize)) -> f64 {
    let element = matrix[p][q];
    if element.abs() < 1e-300 {
        return 0.0;
    }
    let ratio = (matrix[q][q] - matrix[p][p]) / (2.0 * element);
    let tangent = ratio.signum() / (ratio.abs() + ratio.hypot(1.0));
    let cosine = 1.0 / tangent.hypot(1.0);
    let sine = tangent * cosine;
    let rotate = |row: &mut Vec<f64>| {
        let (left, right) = (row[p], row[q]);
        row[p] = cosine * left - sine * right;
        row[q] = sine * left + cosine * right;
    };
    matrix.iter_mut().for_each(rotate);
    vectors.iter_mut().for_each(rotate);
    let (above, below) = matrix.split_at_mut(q);
    for (upper, lower) in above[p].iter_mut().zip(&mut below[0]) {
        (*upper, *lower) = (cosine * *upper - sine * *lower, sine * *upper + cosine * *lower);
    }
    element.abs()
}

/// A symmetric matrix as VΔV'.
#[derive(Clone, Debug, PartialEq)]
pub struct Eigen {
    /// Δ, in no order.
    pub values: Vec<f64>,
    /// V: each column belongs to the value of its place.
    pub vectors: Vec<Vec<f64>>,
}

/// What a driver must have of its own, as a share of its variance, to count beside the others.
const OWN: f64 = 1e-10;

/// The regression of an outcome on some drivers, all standardised, which grows at its end: the
/// Cholesky factor of their correlations, row by row.
pub struct Fit<'a> {
    between: &'a Symmetric,
    with_outcome: &'a [f64],
    steps: Vec<Step>,
    /// The steps whose drivers have something of their own; the factor has a row for each.
    kept: Vec<usize>,
    /// The lower triangle, row after row.
    factor: Vec<f64>,
}

struct Step {
    driver: usize,
    /// What the driver's own part correlates with the outcome.
    own: f64,
    /// Of this driver and those before it.
    r2: f64,
}

impl<'a> Fit<'a> {
    /// On no driver yet.
    pub fn new(between: &'a Symmetric, with_outcome: &'a [f64]) -> Fit<'a> {
        Fit { between, with_outcome, steps: vec![], kept: vec![], factor: vec![] }
    }

    /// Adds a driver; one that is made up of those before it adds nothing.
    pub fn add(&mut self, driver: usize) {
        let mut own = self.with_outcome[driver];
        let mut left = self.between.at(driver, driver);
        let start = self.factor.len();
        for (place, step) in self.kept.iter().enumerate() {
            let step = &self.steps[*step];
            let row = row_start(place);
            let so_far = self.factor[row..row + place].iter().zip(&self.factor[start..]);
            let explained: f64 = so_far.map(|(a, b)| a * b).sum();
            let shared =
                (self.between.at(driver, step.driver) - explained) / self.factor[row + place];
            own -= shared * step.own;
            left -= shared * shared;
            self.factor.push(shared);
        }
        let before = self.r2();
        if left <= OWN {
            self.factor.truncate(start);
            self.steps.push(Step { driver, own: 0.0, r2: before });
            return;
        }
        let own = own / left.sqrt();
        self.factor.push(left.sqrt());
        self.kept.push(self.steps.len());
        self.steps.push(Step { driver, own, r2: before + own * own });
    }

    /// Takes the driver away that was added last.
    pub fn remove_last(&mut self) {
        self.steps.pop();
        if self.kept.last() == Some(&self.steps.len()) {
            self.kept.pop();
            self.factor.truncate(row_start(self.kept.len()));
        }
    }

    /// The share of the outcome's variance that the drivers explain.
    pub fn r2(&self) -> f64 {
        self.steps.last().map_or(0.0, |it| it.r2)
    }

    /// The standardised coefficients, in the order in which the drivers were added; `None` where one
    /// has nothing of its own.
    pub fn coefficients(&self) -> Option<Vec<f64>> {
        let drivers = self.steps.len();
        if self.kept.len() < drivers {
            return None;
        }
        let mut coefficients = vec![0.0; drivers];
        for place in (0..drivers).rev() {
            let below = |it: usize| self.factor[row_start(it) + place] * coefficients[it];
            let later: f64 = (place + 1..drivers).map(below).sum();
            coefficients[place] =
                (self.steps[place].own - later) / self.factor[row_start(place) + place];
        }
        Some(coefficients)
    }
}

/// Where a row of a lower triangle begins.
fn row_start(row: usize) -> usize {
    row * (row + 1) / 2
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn symmetric(size: usize, values: &[f64]) -> Symmetric {
        Symmetric { size, values: values.to_vec() }
    }

    #[test]
    fn two_standardised_drivers_have_the_coefficients_of_the_book() {
        // (r1 − r12 r2) / (1 − r12²)
        let between = symmetric(2, &[1.0, 0.5, 1.0]);
        let mut fit = Fit::new(&between, &[0.6, 0.4]);
        fit.add(0);
        assert_eq!(fit.r2(), 0.36);
        fit.add(1);
        let beta = fit.coefficients().expect("they differ");
        assert!((beta[0] - 0.4 / 0.75).abs() < 1e-15 && (beta[1] - 0.1 / 0.75).abs() < 1e-15);
        assert!((fit.r2() - (0.6 * beta[0] + 0.4 * beta[1])).abs() < 1e-15);
        fit.remove_last();
        assert_eq!(fit.r2(), 0.36);
    }

    #[test]
    fn a_copy_adds_nothing() {
        let between = symmetric(2, &[1.0, 1.0, 1.0]);
        let mut fit = Fit::new(&between, &[0.6, 0.6]);
        fit.add(1);
        fit.add(0);
        assert_eq!((fit.r2(), fit.coefficients()), (0.36, None));
    }

    proptest! {
        #[test]
        fn eigenvectors_make_the_matrix_again(
            values in proptest::collection::vec(-1.0..1.0_f64, 21),
        ) {
            let matrix = symmetric(6, &values);
            let eigen = matrix.eigen();
            for row in 0..6 {
                for column in 0..6 {
                    let across = |weigh: &dyn Fn(usize) -> f64| -> f64 {
                        (0..6)
                            .map(|k| eigen.vectors[row][k] * weigh(k) * eigen.vectors[column][k])
                            .sum()
                    };
                    let again = across(&|k| eigen.values[k]);
                    prop_assert!((again - matrix.at(row, column)).abs() < 1e-12);
                    let unit = if row == column { 1.0 } else { 0.0 };
                    prop_assert!((across(&|_| 1.0) - unit).abs() < 1e-13);
                }
            }
        }
    }
}
