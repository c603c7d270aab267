import { Button, createTheme, Menu, Modal, SegmentedControl, Select } from '@mantine/core';
import styles from './theme.module.css';

/** Mantine with our roles (styles/mantine-roles.css) and the gaps in its accessibility closed. */
export const theme = createTheme({
  fontFamily: 'var(--font)',
  defaultRadius: 4,
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: Button.extend({
      classNames: { root: styles['button'] ?? '', label: styles['buttonLabel'] ?? '' },
    }),
    Menu: Menu.extend({
      defaultProps: { transitionProps: { duration: 0 }, shadow: 'md', position: 'bottom-end' },
      classNames: {
        dropdown: styles['floating'] ?? '',
        item: styles['option'] ?? '',
        label: styles['label'] ?? '',
      },
    }),
    Modal: Modal.extend({
      defaultProps: {
        transitionProps: { duration: 0 },
        overlayProps: { backgroundOpacity: 0.35 },
        closeButtonProps: { 'aria-label': 'Close' },
      },
      classNames: { content: styles['floating'] ?? '' },
    }),
    Select: Select.extend({
      defaultProps: {
        comboboxProps: { transitionProps: { duration: 0 }, shadow: 'md' },
        allowDeselect: false,
      },
      classNames: {
        input: styles['input'] ?? '',
        dropdown: styles['floating'] ?? '',
        option: styles['option'] ?? '',
        label: styles['fieldLabel'] ?? '',
      },
    }),
    SegmentedControl: SegmentedControl.extend({
      defaultProps: { transitionDuration: 0 },
      classNames: {
        root: styles['segments'] ?? '',
        label: styles['segment'] ?? '',
        indicator: styles['indicator'] ?? '',
        control: styles['segmentControl'] ?? '',
      },
    }),
  },
});
