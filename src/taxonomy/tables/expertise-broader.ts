/**
 * What of the table is a kind of another: one broader expertise a line, then the narrower ones, all by their English names. Own
 * judgement, only where somebody who wants the broader one would take any of the narrower.
 */
export const EXPERTISE_BROADER = `
corporate finance | mergers and acquisitions, fundraising, treasury, management control, investor relations
law | corporate law, employment law, intellectual property, public law, criminal law
accounting | chartered accountancy
auditing | internal audit
procurement | public procurement
supply chain management | logistics, transport management
sales | key account management, account management, presales
marketing | digital marketing, content marketing, product marketing, brand management, trade marketing, market research
digital marketing | search engine optimisation, social media
communication | public relations, internal communication
human resources | recruitment, training and development, payroll, compensation and benefits, labour relations, employer branding
software development | web development, mobile development, backend development, embedded systems
artificial intelligence | machine learning
design | graphic design, user experience design, interior design, fashion design
energy | renewable energy, nuclear engineering, oil and gas
`;
