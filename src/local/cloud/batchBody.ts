// Owns: what a caller of documents.batchUpdate sends, as far as it is carried out.

export interface BatchBody {
  requests?: Request[];
  writeControl?: { requiredRevisionId?: string; targetRevisionId?: string; writeMode?: string };
}

export interface Range {
  startIndex?: number;
  endIndex?: number;
  segmentId?: string;
  tabId?: string;
}

export interface Request {
  insertComment?: { content?: string; range?: Range; assigneeEmailAddress?: string };
  addCommentReply?: {
    commentId?: string;
    suggestionId?: string;
    post?: { content?: string; commentAction?: string; assigneeEmail?: string };
  };
  updateCommentPost?: {
    commentId?: string;
    suggestionId?: string;
    postId?: string;
    content?: string;
  };
  deleteComment?: { commentId?: string };
  deleteCommentReply?: { commentId?: string; suggestionId?: string; postId?: string };
  insertText?: {
    text?: string;
    location?: { index?: number; segmentId?: string; tabId?: string };
    endOfSegmentLocation?: { segmentId?: string; tabId?: string };
  };
  deleteContentRange?: { range?: Range };
  replaceAllText?: {
    containsText?: { text?: string; matchCase?: boolean; searchByRegex?: boolean };
    replaceText?: string;
    tabsCriteria?: { tabIds?: string[] };
  };
}
