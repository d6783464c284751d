/** Surveys over HTTP. */
@NullMarked
package org.jembatan.feedback.rest;

import org.jspecify.annotations.NullMarked;
