/** The formats that a network is written in, in the order in which people are told of them. */
export const EXPORT_FORMATS = ['json', 'graphml', 'gexf', 'vcf', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

interface FormatTraits {
  /** What a file of the format is called. */
  readonly fileName: string;
  /** The end of the address under `/exports`, and of file names. */
  readonly extension: string;
  readonly mediaType: string;
}

export const FORMAT_TRAITS: Readonly<Record<ExportFormat, FormatTraits>> = {
  json: { fileName: 'network.ambit.json', extension: 'json', mediaType: 'application/json' },
  graphml: { fileName: 'network.graphml', extension: 'graphml', mediaType: 'application/graphml+xml' },
  gexf: { fileName: 'network.gexf', extension: 'gexf', mediaType: 'application/gexf+xml' },
  vcf: { fileName: 'contacts.vcf', extension: 'vcf', mediaType: 'text/vcard; charset=utf-8' },
  csv: { fileName: 'network.csv.zip', extension: 'csv.zip', mediaType: 'application/zip' },
};

/** The format of a path by its end; undefined where it is none of these. */
export function formatOfPath(path: string): ExportFormat | undefined {
  const lower = path.toLowerCase();
  if (lower.endsWith('.zip')) return 'csv';
  return EXPORT_FORMATS.find((format) => lower.endsWith(`.${FORMAT_TRAITS[format].extension}`));
}
