import { formatDateShort, formatDuration } from '#shared/domain/agenda/say-time';
import type { RoomPicture } from '#shared/domain/room/types';
import { Line, RoomLines } from './RoomLines';
import { RoomMoments } from './RoomMoments';
import { RoomVote } from './RoomVote';
import styles from './room.module.css';
import { ROOM_QUESTIONS, ROOM_TITLES } from './room-words';

/** The right of the room view: what is talked about. */
export function RoomBody({ picture, scale }: { picture: RoomPicture; scale: number }) {
  const { shown, vote, recap, moments } = picture;
  if (vote !== null) return <RoomVote question={vote} />;
  if (recap !== null) return <Recap recap={recap} ended={picture.clock.phase === 'ended'} />;
  if (shown === null) return <p className={styles['empty']}>No stage is planned yet.</p>;
  return (
    <>
      <h1 className={styles['head']}>{ROOM_TITLES[shown]}</h1>
      <p className={styles['ask']}>{ROOM_QUESTIONS[shown]}</p>
      {moments !== null ? <RoomMoments events={moments} scale={scale} /> : null}
      {shown === 'opening' ? <Agenda clock={picture.clock} /> : <RoomLines {...picture} />}
    </>
  );
}

/** What lies before us. */
function Agenda({ clock }: Pick<RoomPicture, 'clock'>) {
  return (
    <ol className={styles['agenda']} aria-label="Agenda">
      {clock.stages
        .filter(({ stage }) => stage !== 'opening')
        .map(({ stage, planned }) => (
          <li key={stage}>
            <span>{ROOM_TITLES[stage]}</span>
            <span className={styles['amount']}>{formatDuration(planned)}</span>
          </li>
        ))}
    </ol>
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
        <ol className={styles['list']} aria-label="Actions">
          {actions.map((line) => (
            <li key={line.key}>
              <Line line={line} />
            </li>
          ))}
          {more > 0 ? <li className={styles['more']}>and {more} more</li> : null}
        </ol>
      )}
    </>
  );
}
