/** Read at runtime, so that one build serves every environment. */
export interface ConsoleConfig {
  authority: string;
  clientId: string;
  /** Only where a stand-in plays the social network. */
  standInNetwork?: string;
  /** Whom people mention there when they write to the company in public. */
  brandHandle?: string;
}

export async function readConfig(): Promise<ConsoleConfig> {
  const response = await fetch('/config.json', { cache: 'no-store' });
  if (!response.ok) throw new Error(`config.json: ${response.status}`);
  return (await response.json()) as ConsoleConfig;
}
