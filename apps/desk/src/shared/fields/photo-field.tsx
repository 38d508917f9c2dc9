import { MAX_ATTACHMENTS } from '@gopy/contracts';
import { Button, FileButton, Input, Text } from '@mantine/core';
import { IconCamera, IconPhotoCheck, IconX } from '@tabler/icons-react';
import { useText } from '@gopy/web-kit';
import { ProblemAlert } from '../feedback/problem-alert.js';
import { sharedTexts } from '../shared-texts.js';
import classes from './photo-field.module.css';
import { previewOf } from './uploaded-previews.js';
import { usePhotoUpload } from './use-photo-upload.js';

interface Props {
  ids: readonly string[];
  onChange: (ids: string[]) => void;
  problem?: string | undefined;
}

const ACCEPT = 'image/jpeg,image/png,image/webp,image/heic,image/heif';

/** Photos go up as soon as they are chosen; the form keeps only their ids. */
export function PhotoField({ ids, onChange, problem }: Props) {
  const t = useText(sharedTexts);
  const upload = usePhotoUpload(ids, onChange);
  return (
    <div className={classes.field} role="group" aria-label={t('photosField')}>
      <div className={classes.photos}>
        {ids.map((id, index) => (
          <figure key={id} className={classes.photo}>
            <Picture id={id} />
            <button
              type="button"
              aria-label={t('removePhoto', { number: index + 1 })}
              onClick={() => onChange(ids.filter((other) => other !== id))}
            >
              <IconX size={14} />
            </button>
          </figure>
        ))}
        {ids.length < MAX_ATTACHMENTS && (
          <FileButton onChange={(files) => void upload.add(files)} accept={ACCEPT} multiple>
            {(props) => (
              <Button {...props} variant="default" leftSection={<IconCamera size={18} />} loading={upload.busy}>
                {t('addPhoto')}
              </Button>
            )}
          </FileButton>
        )}
      </div>
      <Text size="xs" c="dimmed">
        {upload.busy ? t('uploading') : t('photoLimit', { count: MAX_ATTACHMENTS })}
      </Text>
      {problem && <Input.Error>{problem}</Input.Error>}
      <ProblemAlert error={upload.error} />
    </div>
  );
}

function Picture({ id }: { id: string }) {
  const preview = previewOf(id);
  if (preview) return <img src={preview} alt="" />;
  return (
    <span className={classes.kept}>
      <IconPhotoCheck size={28} stroke={1.5} aria-hidden="true" />
    </span>
  );
}
