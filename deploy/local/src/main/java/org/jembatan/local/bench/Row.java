package org.jembatan.local.bench;

/** One goal, and how it is found out whether it is met. */
interface Row {

    /** As the goal is called: a letter and a number. */
    String id();

    /** What is measured, in a few words. */
    String what();

    /** What is to be reached, in a few words. */
    String goal();

    /** How it is measured, so that somebody else could do the same by hand. */
    String method();

    /** Takes as long as it takes; an exception says why there is no figure. */
    Result measure(Stage stage) throws Exception;
}
