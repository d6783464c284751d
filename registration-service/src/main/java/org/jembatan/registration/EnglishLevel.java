package org.jembatan.registration;

/** How well somebody knows English: the levels of the Common European Framework of Reference, lowest first. */
public enum EnglishLevel {
    A1,
    A2,
    B1,
    B2,
    C1,
    C2
}
