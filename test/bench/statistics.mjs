/** The value that a share of the samples does not exceed. */
export function quantile(samples, share) {
  const sorted = Float64Array.from(samples).sort();
  return sorted.length === 0 ? NaN : sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
}

export const median = (samples) => quantile(samples, 0.5);
export const nowMs = () => Number(process.hrtime.bigint() / 1000n) / 1000;
export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
