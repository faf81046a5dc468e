import { ActionIcon } from '@mantine/core';
import { IconFocusCentered, IconMinus, IconPlus } from '@tabler/icons-react';
import { texts } from '../texts.ts';
import type { Canvas } from './canvas.ts';

export function ZoomButtons({ canvas }: { canvas: Canvas }) {
  return (
    <ActionIcon.Group className="zoom-buttons">
      <ActionIcon size={25} variant="default" aria-label={texts.page.zoomIn} onClick={() => canvas.zoom(1.25)}>
        <IconPlus size={15} aria-hidden />
      </ActionIcon>
      <ActionIcon size={25} variant="default" aria-label={texts.page.zoomOut} onClick={() => canvas.zoom(0.8)}>
        <IconMinus size={15} aria-hidden />
      </ActionIcon>
      <ActionIcon size={25} variant="default" aria-label={texts.page.fit} onClick={() => canvas.fit()}>
        <IconFocusCentered size={15} aria-hidden />
      </ActionIcon>
    </ActionIcon.Group>
  );
}
