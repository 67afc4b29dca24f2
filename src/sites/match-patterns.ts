export function catalogueMatchPatterns(): string[] {
  return ['https://discord.com/*'];
}
