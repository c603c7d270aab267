import { formatDateShort } from '#shared/domain/agenda/say-time';
import type { RoomPicture } from '#shared/domain/room/types';
import { FittingList } from './FittingList';
import { RoomLines } from './RoomLines';
import { RoomMoments } from './RoomMoments';
import { RoomVote } from './RoomVote';
import styles from './room.module.css';
import { ROOM_QUESTIONS, ROOM_TITLES } from './room-words';

/** The right of the room view: what is talked about. */
export function RoomBody({ picture, scale }: { picture: RoomPicture; scale: number }) {
  const { shown, vote, recap, moments, opening } = picture;
  if (vote !== null) return <RoomVote question={vote} />;
  if (recap !== null) return <Recap recap={recap} ended={picture.clock.phase === 'ended'} />;
  if (opening !== null) return <Opening {...opening} />;
  if (shown === null) return <p className={styles['empty']}>No stage is planned yet.</p>;
  return (
    <>
      <h1 className={styles['head']}>{ROOM_TITLES[shown]}</h1>
      <p className={styles['ask']}>{ROOM_QUESTIONS[shown]}</p>
      {moments !== null ? <RoomMoments events={moments} scale={scale} /> : null}
      <RoomLines {...picture} />
    </>
  );
}

/** What is read aloud, and what we agree to. */
function Opening({ statement, rules }: NonNullable<RoomPicture['opening']>) {
  return (
    <>
      <h1 className={styles['head']}>{ROOM_TITLES.opening}</h1>
      <p className={styles['statement']}>{statement}</p>
      <ul className={styles['rules']} aria-label="Ground rules">
        {rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </>
  );
}

/** What we leave with. */
function Recap({ recap, ended }: { recap: NonNullable<RoomPicture['recap']>; ended: boolean }) {
  const { actions, more, followUp } = recap;
  return (
    <>
      <h1 className={styles['head']}>{ended ? 'What we have agreed on' : ROOM_TITLES.closing}</h1>
      <p className={styles['ask']}>
        {followUp.date === null && followUp.owner === ''
          ? 'Who does what, until when'
          : `We look at them again ${followUp.date === null ? '' : `on ${formatDateShort(followUp.date)}`}${
              followUp.owner === '' ? '' : ` with ${followUp.owner}`
            }`}
      </p>
      {actions.length === 0 ? (
        <p className={styles['empty']}>No action was agreed on.</p>
      ) : (
        <FittingList label="Actions" lines={actions} more={more} />
      )}
    </>
  );
}
