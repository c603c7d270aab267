import { createContext, type ReactNode, useContext } from 'react';
import type { DataContext } from './data';

const Context = createContext<DataContext | null>(null);

export function DataProvider({
  data,
  children,
}: {
  readonly data: DataContext;
  readonly children: ReactNode;
}) {
  return <Context value={data}>{children}</Context>;
}

/** @throws Error outside a `DataProvider`: a defect */
export function useData(): DataContext {
  const data = useContext(Context);
  if (data === null) throw new Error('useData needs a DataProvider above it');
  return data;
}
