import { createContext, useContext } from 'react';
import type { LiveState } from '../api/live';

export const LiveContext = createContext<LiveState>('connecting');

export const useLiveState = () => useContext(LiveContext);

/** How often to ask while no live stream stands; never while it does. */
export function useFallbackInterval(): number | false {
  return useLiveState() === 'live' ? false : 5000;
}
