import { useEffect, useRef } from 'react';
import { usePlatform } from '../../platform/context';
import { layRoomOver, useRoom } from '../../store/room';
import { aimAt } from '../../store/window';
import { RoomScreen } from './RoomScreen';
import type { ReceivedPicture } from './received';
import styles from './room-over.module.css';
import { readScale } from './use-room-scale';
import { useWakeLock } from './use-wake-lock';

/** The room view over the console, where there is no other display. Esc and the key that opened it lead back to where one was. */
export function RoomOver({ received }: { received: ReceivedPicture | null }) {
  const isOver = useRoom((state) => state.isOver);
  const { edition } = usePlatform();
  useWakeLock(isOver && edition === 'browser' && received?.picture.clock.phase === 'running');
  useEffect(() => () => layRoomOver(false), []);
  return isOver ? <Over received={received} /> : null;
}

function Over({ received }: { received: ReceivedPicture | null }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const place = before?.closest('[data-place]')?.getAttribute('data-place') ?? null;
    dialog.current?.showModal();
    return () => {
      // An editor at rest has been put away meanwhile: its place takes the focus instead.
      if (before instanceof HTMLElement && before.isConnected) before.focus();
      else aimAt(place);
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles['over']}
      aria-label="Room view"
      onCancel={(event) => {
        event.preventDefault();
        layRoomOver(false);
      }}
    >
      <RoomScreen received={received} scale={readScale('console')} />
    </dialog>
  );
}
