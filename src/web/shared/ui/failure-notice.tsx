import type { RequestFailure } from '../api/request-failure.ts';
import { describeFailure } from '../i18n/describe-failure.ts';
import { useLang } from '../i18n/language.tsx';

export function FailureNotice({ failure }: { readonly failure: RequestFailure }) {
  const { text } = useLang();
  return (
    <p className="failure" role="alert">
      {describeFailure(failure, text)}
    </p>
  );
}
