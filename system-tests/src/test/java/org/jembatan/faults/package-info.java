/**
 * The fault lab: programs are killed and frozen while commands come in, and afterwards an oracle judges what became of each
 * command. It shares no code with what it judges: it knows the public API, the topics and the stored documents.
 */
@NullMarked
package org.jembatan.faults;

import org.jspecify.annotations.NullMarked;
