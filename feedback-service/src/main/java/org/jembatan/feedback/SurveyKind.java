package org.jembatan.feedback;

/** What a survey asks about; each kind has a questionnaire of its own. */
public enum SurveyKind {
    /** A whole edition, asked of all who are enrolled once it is over. */
    EDITION,
    /** One session, asked of those who attended it. */
    SESSION,
    /** One enterprise that was visited, asked of those who were there. */
    HOST_ENTERPRISE
}
