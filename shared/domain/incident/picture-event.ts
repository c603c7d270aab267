import type { TimelineEvent } from './types';

/** All that a picture knows of an event: nothing that anybody wrote. */
export type PictureEvent = Pick<TimelineEvent, 'id' | 'at' | 'approximate' | 'milestone'>;
