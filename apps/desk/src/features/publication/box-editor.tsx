import type { AttachmentView, PhotoBox } from '@gopy/contracts';
import { Button, Group, Modal, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useText } from '@gopy/web-kit';
import { sharedTexts } from '../../shared/shared-texts.js';
import { BoxStage } from './box-stage.js';
import { MAX_BOXES, newBox } from './photo-box.js';
import { publicationTexts } from './publication-texts.js';

interface Props {
  photo: AttachmentView | undefined;
  number: number;
  boxes: readonly PhotoBox[];
  onDone: (boxes: readonly PhotoBox[]) => void;
  onClose: () => void;
}

/** The photo large, to cover faces, plates and papers with black boxes. */
export function BoxEditor({ photo, number, boxes, onDone, onClose }: Props) {
  const t = useText(publicationTexts);
  return (
    <Modal opened={photo !== undefined} onClose={onClose} size="xl" title={t('boxTitle', { number })} closeOnClickOutside={false}>
      {photo && <Editing key={photo.id} photo={photo} number={number} boxes={boxes} onDone={onDone} onClose={onClose} />}
    </Modal>
  );
}

function Editing({ photo, number, boxes: before, onDone, onClose }: Omit<Props, 'photo'> & { photo: AttachmentView }) {
  const t = useText(publicationTexts);
  const shared = useText(sharedTexts);
  const [boxes, setBoxes] = useState(before);
  const [chosen, choose] = useState<number>();
  const add = useRef<HTMLButtonElement>(null);
  const full = boxes.length >= MAX_BOXES;
  const addOne = () => {
    setBoxes((now) => [...now, newBox()]);
    choose(boxes.length);
  };
  const remove = (place: number) => {
    setBoxes((now) => now.filter((_, other) => other !== place));
    choose(undefined);
    add.current?.focus();
  };
  return (
    <>
      <Text size="sm" c="dimmed" mb="sm">
        {t('boxHow')}
      </Text>
      <BoxStage
        photo={photo}
        alt={t('boxTitle', { number })}
        boxes={boxes}
        chosen={chosen}
        onChoose={choose}
        onChange={setBoxes}
        onRemove={remove}
      />
      <Group mt="md" gap="xs">
        <Button ref={add} variant="default" leftSection={<IconPlus size={17} />} onClick={addOne} disabled={full}>
          {t('addBox')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconTrash size={17} />}
          disabled={chosen === undefined}
          onClick={() => chosen !== undefined && remove(chosen)}
        >
          {t('removeBox')}
        </Button>
        {full && <Text size="sm">{t('boxFull')}</Text>}
        <Group gap="xs" ml="auto">
          <Button variant="default" onClick={onClose}>
            {shared('cancel')}
          </Button>
          <Button onClick={() => onDone(boxes)}>{t('done')}</Button>
        </Group>
      </Group>
    </>
  );
}
