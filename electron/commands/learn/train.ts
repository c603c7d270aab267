/** A labelled row: the numbers of the signs it has, each as often as it has it. */
export interface Row {
  readonly signs: Int32Array;
  readonly isYes: boolean;
}

const STEPS = 120;
const FIRST_STEP = 0.05;
const GROW = 1.2;
const SHRINK = 0.5;
const LARGEST_STEP = 0.5;
const SMALLEST_STEP = 1e-6;

/**
 * Logistic regression with a penalty on the squares of the weights, by resilient propagation: every weight has a step of
 * its own, which grows while the slope keeps its sign. No chance is in it, so the same rows give the same weights.
 *
 * @param size how many signs there are
 * @param penalty of a weight's square, half
 * @returns a weight per sign, and the constant behind them
 * @source Riedmiller and Braun, "A direct adaptive method for faster backpropagation learning" (1993); the variant that
 *   does not go back (iRprop−) of Igel and Hüsken (2000)
 */
export function trainWeights(rows: readonly Row[], size: number, penalty: number): Float64Array {
  const weights = new Float64Array(size + 1);
  const steps = new Float64Array(size + 1).fill(FIRST_STEP);
  const before = new Float64Array(size + 1);
  const slope = new Float64Array(size + 1);
  for (let step = 0; step < STEPS; step += 1) {
    for (let at = 0; at < size; at += 1) slope[at] = penalty * (weights[at] ?? 0);
    slope[size] = 0;
    for (const { signs, isYes } of rows) {
      const miss = 1 / (1 + Math.exp(-scoreSigns(weights, signs))) - (isYes ? 1 : 0);
      for (const sign of signs) slope[sign] = (slope[sign] ?? 0) + miss;
      slope[size] = (slope[size] ?? 0) + miss;
    }
    for (let at = 0; at <= size; at += 1) {
      const now = slope[at] ?? 0;
      const turn = now * (before[at] ?? 0);
      const own = steps[at] ?? FIRST_STEP;
      steps[at] =
        turn > 0
          ? Math.min(own * GROW, LARGEST_STEP)
          : turn < 0
            ? Math.max(own * SHRINK, SMALLEST_STEP)
            : own;
      before[at] = turn < 0 ? 0 : now;
      if (turn >= 0) weights[at] = (weights[at] ?? 0) - Math.sign(now) * (steps[at] ?? 0);
    }
  }
  return weights;
}

/** The sum of a row's weights and the constant, which stands last. */
export function scoreSigns(weights: Float64Array, signs: Int32Array): number {
  let sum = weights[weights.length - 1] ?? 0;
  for (const sign of signs) sum += weights[sign] ?? 0;
  return sum;
}
