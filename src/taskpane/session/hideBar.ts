import { createContext } from 'react';

/** Takes the bar of places away, for a page that has a way back instead, until the returned function is called. */
export const HideBar = createContext<() => () => void>(() => () => undefined);
