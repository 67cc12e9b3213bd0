/** A pure function of one number that keeps its latest answers: a sheet asks for the same rate in cell after cell. */
export function remembered<V>(answer: (key: number) => V, most = 64): (key: number) => V {
  const known = new Map<number, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      if (known.size >= most) known.clear();
      value = answer(key);
      known.set(key, value);
    }
    return value;
  };
}
