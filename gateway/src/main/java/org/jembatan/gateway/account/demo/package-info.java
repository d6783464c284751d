/** Accounts of invented people, and letters that anybody can read; exists only under the profile {@code demo}. */
@NullMarked
package org.jembatan.gateway.account.demo;

import org.jspecify.annotations.NullMarked;
