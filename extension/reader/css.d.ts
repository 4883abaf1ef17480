/** A style sheet as text, by the build's loader. */
declare module '*.css' {
  const text: string;
  export default text;
}
