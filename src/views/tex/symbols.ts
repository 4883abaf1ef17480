/** Commands of LaTeX for one sign each, as pairs of name and sign. */
const table = (pairs: string): ReadonlyMap<string, string> => {
  const words = pairs.split(/\s+/);
  return new Map(words.flatMap((name, at) => (at % 2 === 0 ? [[name, words[at + 1] ?? ''] as const] : [])));
};

/** Signs that are names of things (`<mi>`). */
export const NAMES = table(
  `alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ
  nu ν xi ξ pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω Gamma Γ
  Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω infty ∞ partial ∂ nabla ∇ hbar ℏ ell ℓ Re ℜ
  Im ℑ aleph ℵ emptyset ∅ varnothing ∅ imath ı jmath ȷ dots … ldots … cdots ⋯ vdots ⋮ ddots ⋱ top ⊤ bot ⊥ angle ∠
  triangle △ degree ° % % $ $ # # _ _`,
);

/** Signs that relate or join things (`<mo>`). */
export const OPERATORS = table(
  `times × cdot ⋅ div ÷ pm ± mp ∓ ast ∗ star ⋆ circ ∘ bullet ∙ oplus ⊕ ominus ⊖ otimes ⊗ odot ⊙ leq ≤ le ≤ geq ≥ ge ≥
  neq ≠ ne ≠ ll ≪ gg ≫ approx ≈ equiv ≡ cong ≅ sim ∼ simeq ≃ propto ∝ prec ≺ succ ≻ subset ⊂ supset ⊃ subseteq ⊆
  supseteq ⊇ in ∈ notin ∉ ni ∋ cup ∪ cap ∩ setminus ∖ land ∧ wedge ∧ lor ∨ vee ∨ lnot ¬ neg ¬ forall ∀ exists ∃ to →
  rightarrow → leftarrow ← gets ← leftrightarrow ↔ Rightarrow ⇒ implies ⟹ Leftarrow ⇐ Leftrightarrow ⇔ iff ⟺ mapsto ↦
  longrightarrow ⟶ longmapsto ⟼ uparrow ↑ downarrow ↓ mid ∣ parallel ∥ perp ⊥ vdash ⊢ models ⊨ therefore ∴ because ∵
  colon : langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ lbrace { rbrace } { { } } | ‖ Vert ‖ vert | lvert |
  rvert | lVert ‖ rVert ‖ prime ′ dagger † int ∫ iint ∬ iiint ∭ oint ∮`,
);

/** Operators whose scripts stand above and below where there is room. */
export const LARGE = table(
  'sum ∑ prod ∏ coprod ∐ bigcup ⋃ bigcap ⋂ bigoplus ⨁ bigotimes ⨂ bigvee ⋁ bigwedge ⋀',
);

/** Functions that are written upright; those with limits stand above what they run over. */
export const FUNCTIONS: ReadonlySet<string> = new Set(
  'sin cos tan cot sec csc arcsin arccos arctan sinh cosh tanh log ln lg exp arg deg dim hom ker'.split(' '),
);
export const LIMITS: ReadonlySet<string> = new Set(
  'lim limsup liminf max min sup inf det gcd Pr argmax argmin'.split(' '),
);

/** What is drawn over a thing, or under it. */
export const OVER = table(
  'hat ^ widehat ^ bar ¯ overline ‾ vec → overrightarrow → tilde ~ widetilde ~ dot ˙ ddot ¨ check ˇ breve ˘ overbrace ⏞',
);
export const UNDER = table('underline _ underbrace ⏟');

/** Spaces, in ems. */
export const SPACES = table(', .167 : .222 ; .278 ! -.167 quad 1 qquad 2 enspace .5 thinspace .167');

/** Commands that change how things look and not what they are: passed over. */
export const SILENT: ReadonlySet<string> = new Set(
  `displaystyle textstyle scriptstyle limits nolimits left right big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr
  nonumber notag mathstrut`.split(/\s+/),
);

/** Kinds of letters: where capitals and small letters begin in Unicode, and the letters that stand elsewhere. */
export const FONTS: ReadonlyMap<string, readonly [number, number, string]> = new Map([
  ['mathbf', [0x1d400, 0x1d41a, '']],
  ['boldsymbol', [0x1d468, 0x1d482, '']],
  ['bm', [0x1d468, 0x1d482, '']],
  ['mathbb', [0x1d538, 0x1d552, 'CℂHℍNℕPℙQℚRℝZℤ']],
  ['mathcal', [0x1d49c, 0x1d4b6, 'BℬEℰFℱHℋIℐLℒMℳRℛeℯgℊoℴ']],
  ['mathscr', [0x1d49c, 0x1d4b6, 'BℬEℰFℱHℋIℐLℒMℳRℛeℯgℊoℴ']],
  ['mathfrak', [0x1d504, 0x1d51e, 'CℭHℌIℑRℜZℨ']],
  ['mathsf', [0x1d5a0, 0x1d5ba, '']],
  ['mathtt', [0x1d670, 0x1d68a, '']],
]);

/** Environments that are tables, and the marks around them. */
export const TABLES: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['matrix', ['', '']],
  ['pmatrix', ['(', ')']],
  ['bmatrix', ['[', ']']],
  ['Bmatrix', ['{', '}']],
  ['vmatrix', ['|', '|']],
  ['Vmatrix', ['‖', '‖']],
  ['cases', ['{', '']],
  ['array', ['', '']],
  ['aligned', ['', '']],
  ['align', ['', '']],
  ['align*', ['', '']],
  ['split', ['', '']],
  ['gather', ['', '']],
  ['gathered', ['', '']],
  ['equation', ['', '']],
  ['equation*', ['', '']],
]);
