/** What is asked, on which level of evaluation, and which answers fit. */
@NullMarked
package org.jembatan.feedback.questionnaire;

import org.jspecify.annotations.NullMarked;
