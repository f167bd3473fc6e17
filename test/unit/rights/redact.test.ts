import { describe, expect, it } from '@jest/globals';
import { needlesOf } from '../../../src/rights/forget/person-needles.ts';
import { redact, redactJson } from '../../../src/rights/forget/redact.ts';

const needles = needlesOf(
  [
    {
      name: { full: 'Zoe Quillfeather', given: 'Zoe', family: 'Quillfeather' },
      emails: ['zoe@quill.example'],
      profiles: [{ platform: 'LINKEDIN', url: 'https://www.linkedin.com/in/zoe-quill', handle: 'zoe-quill' }],
    },
  ],
  ['Zoe Q. (née Marlowe)'],
);

describe('a text without a person', () => {
  it.each([
    ['Lunch with zoe quillfeather and Bo', 'Lunch with … and Bo'],
    ['Quillfeather, Zoe: write to zoe@quill.example', '…: write to …'],
    ['zoé-quillfeather.vcf', '….vcf'],
    ['inbox/quillfeatherzoe_1a2b/message_1.json', '….json'],
    ['Zoe Q. (née Marlowe) called', '… called'],
    ['Nothing of anybody', 'Nothing of anybody'],
  ])('%s', (text, expected) => {
    expect(redact(text, needles)).toBe(expected);
  });

  it.each([
    ['Asked Bo Li, not Bolivia', 'Asked …, not Bolivia'],
    ['与王小明会面', '与…会面'],
    ['Zoe Marlowe as she was called', '… as she was called'],
    ['Bo went home', 'Bo went home'],
    ['we do an audit with An Do', 'we do an audit with …'],
    ['김철순 and not 김철수', '김철순 and not …'],
    ['アンケート', 'アンケート'],
  ])('also of short names, maiden names and names without a blank: %s', (text, expected) => {
    const others = needlesOf(
      [
        { name: { full: 'Bo Li', given: 'Bo', family: 'Li' } },
        { name: { full: 'An Do', given: 'An', family: 'Do' } },
        { name: { full: '김철수' } },
        { name: { full: 'アン' } },
        { name: { full: '王小明', given: '小明', family: '王' } },
        { name: { full: 'Zoe Quillfeather', given: 'Zoe', family: 'Quillfeather', maiden: 'Marlowe' } },
      ],
      [],
    );
    expect(redact(text, others)).toBe(expected);
  });

  it('keeps the form of what is JSON', () => {
    expect(redactJson('[{"name":"zoe-quillfeather.vcf","rows":3}]', needles)).toBe('[{"name":"….vcf","rows":3}]');
  });
});
