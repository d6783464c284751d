package org.jembatan.programme;

/** For whom the programme is meant; quotas may be set for each. */
public enum Category {
    GOVERNMENT_OFFICIAL,
    ENTREPRENEUR
}
