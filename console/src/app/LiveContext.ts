import { createContext, useContext } from 'react';
import type { LiveState } from '../api/live';

export const LiveContext = createContext<LiveState>('connecting');

export const useLiveState = () => useContext(LiveContext);

const WITHOUT_STREAM_MS = 5000;

/** How often to ask of one's own accord: seldom while the live stream stands, often while it does not. */
export function useAskInterval(whileLiveMs: number): number {
  return useLiveState() === 'live' ? whileLiveMs : WITHOUT_STREAM_MS;
}
