/** How many there are in each step of a slider; what the slider says in words is not said again. */
export function Bars({ values, from, to }: { values: number[]; from: number; to: number }) {
  const highest = Math.max(1, ...values);
  const width = 100 / Math.max(1, values.length);
  return (
    <svg className="bars" viewBox="0 0 100 40" preserveAspectRatio="none" aria-hidden="true">
      {values.map((value, at) => (
        <rect
          key={at}
          className={at >= from && at < to ? 'bar inside' : 'bar'}
          x={at * width + 0.3}
          width={Math.max(0.2, width - 0.6)}
          y={40 - (38 * value) / highest}
          height={(38 * value) / highest}
        />
      ))}
    </svg>
  );
}
