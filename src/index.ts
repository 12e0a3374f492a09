// Every widget, one line each.
export {SammenEndpoint} from './endpoint.js';
export {SammenErrorEvent, SammenReadyEvent} from './events.js';
// The type of `window.sammen`, for pages with the loader.
export type {} from './loader.js';
export * from './widgets/association-guide/association-guide.js';
export * from './widgets/document-list/document-list.js';
export * from './widgets/fact-list/fact-list.js';
export * from './widgets/goal-badges/goal-badges.js';
export * from './widgets/heatmap/heatmap.js';
export * from './widgets/input-form/input-form.js';
export * from './widgets/input-wall/input-wall.js';
export * from './widgets/interview/interview.js';
export * from './widgets/news-list/news-list.js';
export * from './widgets/outcome-list/outcome-list.js';
export * from './widgets/participation-ladder/participation-ladder.js';
export * from './widgets/partner-map/partner-map.js';
export * from './widgets/pejlemaerke-list/pejlemaerke-list.js';
export * from './widgets/receipt/receipt.js';
export * from './widgets/recognition/recognition.js';
export * from './widgets/result-list/result-list.js';
export * from './widgets/share/share.js';
export * from './widgets/site-picker/site-picker.js';
export * from './widgets/story-list/story-list.js';
export * from './widgets/timeline/timeline.js';
export * from './widgets/video/video.js';
export * from './widgets/vision-card/vision-card.js';
