/**
 * Gradient-boosted decision trees for yes-or-no questions, after Friedman (2001), grown leaf by leaf over
 * histograms of the features. No randomness but the seed's.
 */

/** Rows of features, each with its answer (0 to 1) and its weight. */
export interface Rows {
  readonly width: number;
  readonly values: Float32Array;
  readonly answers: Float32Array;
  readonly weights: Float32Array;
}

/** A tree as one list: a node is `[feature, threshold, index of the right child]`, its left child comes next; a leaf is `[-1, value, 0]`. */
export type Tree = readonly (readonly [number, number, number])[];

export interface Boosted {
  readonly base: number;
  readonly trees: readonly Tree[];
}

export interface Settings {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  /** The least weight (second derivatives, summed) that a leaf stands on. */
  readonly least: number;
  readonly smooth: number;
}

const BINS = 40;

interface Leaf {
  readonly rows: Uint32Array;
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
  readonly gradient: number;
  readonly hessian: number;
  readonly histogram: Float64Array;
  node: Node;
}

interface Node {
  feature: number;
  threshold: number;
  value: number;
  left: Node | null;
  right: Node | null;
}

/** Learns trees from rows; `onTree` is called for each tree. */
export function boost(rows: Rows, settings: Settings, onTree: (tree: number) => void = () => {}): Boosted {
  const count = rows.answers.length;
  const { edges, bins } = binned(rows);
  let yes = 0;
  let all = 0;
  for (let at = 0; at < count; at++) {
    yes += (rows.answers[at] ?? 0) * (rows.weights[at] ?? 0);
    all += rows.weights[at] ?? 0;
  }
  const base = Math.log(yes / (all - yes));
  const scores = new Float32Array(count).fill(base);
  const gradients = new Float32Array(count);
  const hessians = new Float32Array(count);
  const trees: Tree[] = [];
  for (let tree = 0; tree < settings.trees; tree++) {
    for (let at = 0; at < count; at++) {
      const p = 1 / (1 + Math.exp(-(scores[at] ?? 0)));
      const weight = rows.weights[at] ?? 0;
      gradients[at] = weight * (p - (rows.answers[at] ?? 0));
      hessians[at] = weight * Math.max(p * (1 - p), 1e-6);
    }
    const root = grow(rows.width, bins, edges, gradients, hessians, settings, scores);
    trees.push(flat(root));
    onTree(tree);
  }
  return { base, trees };
}

/** The answer for one row, 0 to 1. */
export function answer({ base, trees }: Boosted, values: ArrayLike<number>, from: number): number {
  let score = base;
  for (const tree of trees) {
    let at = 0;
    for (;;) {
      const node = tree[at];
      if (!node) break;
      if (node[0] < 0) {
        score += node[1];
        break;
      }
      at = (values[from + node[0]] ?? 0) <= node[1] ? at + 1 : node[2];
    }
  }
  return 1 / (1 + Math.exp(-score));
}

function binned({ width, values, answers }: Rows): { edges: number[][]; bins: Uint8Array } {
  const count = answers.length;
  const bins = new Uint8Array(count * width);
  const edges: number[][] = [];
  const step = Math.max(1, Math.floor(count / 20_000));
  for (let feature = 0; feature < width; feature++) {
    const sample: number[] = [];
    for (let at = 0; at < count; at += step) sample.push(values[at * width + feature] ?? 0);
    sample.sort((a, b) => a - b);
    const distinct = [...new Set(sample)];
    const cut =
      distinct.length <= BINS
        ? distinct.slice(0, -1).map((value, at) => (value + (distinct[at + 1] ?? value)) / 2)
        : [
            ...new Set(
              Array.from(
                { length: BINS - 1 },
                (_, at) => sample[Math.floor(((at + 1) * sample.length) / BINS)] ?? 0,
              ),
            ),
          ];
    edges.push(cut.map(value => Number(value.toPrecision(4))));
    const own = edges[feature] ?? [];
    for (let at = 0; at < count; at++) {
      const value = values[at * width + feature] ?? 0;
      let low = 0;
      let high = own.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (value <= (own[middle] ?? 0)) high = middle;
        else low = middle + 1;
      }
      bins[at * width + feature] = low;
    }
  }
  return { edges, bins };
}

function grow(
  width: number,
  bins: Uint8Array,
  edges: readonly number[][],
  gradients: Float32Array,
  hessians: Float32Array,
  settings: Settings,
  scores: Float32Array,
): Node {
  const histogramOf = (rows: Uint32Array) => {
    const histogram = new Float64Array(width * BINS * 2);
    for (const row of rows) {
      const gradient = gradients[row] ?? 0;
      const hessian = hessians[row] ?? 0;
      const start = row * width;
      for (let feature = 0; feature < width; feature++) {
        const slot = (feature * BINS + (bins[start + feature] ?? 0)) * 2;
        histogram[slot] = (histogram[slot] ?? 0) + gradient;
        histogram[slot + 1] = (histogram[slot + 1] ?? 0) + hessian;
      }
    }
    return histogram;
  };
  const leafOf = (rows: Uint32Array, histogram: Float64Array): Leaf => {
    let gradient = 0;
    let hessian = 0;
    for (let bin = 0; bin < BINS; bin++) {
      gradient += histogram[bin * 2] ?? 0;
      hessian += histogram[bin * 2 + 1] ?? 0;
    }
    const whole = (gradient * gradient) / (hessian + settings.smooth);
    let best = { gain: 1e-9, feature: -1, bin: -1 };
    for (let feature = 0; feature < width; feature++) {
      let g = 0;
      let h = 0;
      for (let bin = 0; bin < (edges[feature]?.length ?? 0); bin++) {
        const slot = (feature * BINS + bin) * 2;
        g += histogram[slot] ?? 0;
        h += histogram[slot + 1] ?? 0;
        if (h < settings.least || hessian - h < settings.least) continue;
        const right = gradient - g;
        const gain =
          (g * g) / (h + settings.smooth) + (right * right) / (hessian - h + settings.smooth) - whole;
        if (gain > best.gain) best = { gain, feature, bin };
      }
    }
    const value = (-settings.rate * gradient) / (hessian + settings.smooth);
    const node: Node = { feature: -1, threshold: 0, value, left: null, right: null };
    return { rows, histogram, gradient, hessian, node, ...best };
  };

  const everything = Uint32Array.from({ length: gradients.length }, (_, at) => at);
  const first = leafOf(everything, histogramOf(everything));
  const leaves: Leaf[] = [first];
  while (leaves.length < settings.leaves) {
    leaves.sort((a, b) => b.gain - a.gain);
    const leaf = leaves[0];
    if (!leaf || leaf.feature < 0) break;
    leaves.shift();
    const goesLeft = (row: number) => (bins[row * width + leaf.feature] ?? 0) <= leaf.bin;
    const left = leaf.rows.filter(goesLeft);
    const right = leaf.rows.filter(row => !goesLeft(row));
    const small = left.length < right.length ? left : right;
    const histogram = histogramOf(small);
    const other = leaf.histogram.map((value, at) => value - (histogram[at] ?? 0));
    const children = [
      leafOf(left, small === left ? histogram : other),
      leafOf(right, small === left ? other : histogram),
    ] as const;
    leaf.node.feature = leaf.feature;
    leaf.node.threshold = edges[leaf.feature]?.[leaf.bin] ?? 0;
    leaf.node.left = children[0].node;
    leaf.node.right = children[1].node;
    leaves.push(...children);
  }
  for (const leaf of leaves) for (const row of leaf.rows) scores[row] = (scores[row] ?? 0) + leaf.node.value;
  return first.node;
}

function flat(root: Node): Tree {
  const list: [number, number, number][] = [];
  const add = (node: Node) => {
    const at = list.length;
    if (!node.left || !node.right) {
      list.push([-1, Number(node.value.toFixed(3)), 0]);
      return;
    }
    list.push([node.feature, node.threshold, 0]);
    add(node.left);
    const own = list[at];
    if (own) own[2] = list.length;
    add(node.right);
  };
  add(root);
  return list;
}
