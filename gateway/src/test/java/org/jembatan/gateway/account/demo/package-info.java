/** Invented people who sign in, and letters that anybody can read. */
@NullMarked
package org.jembatan.gateway.account.demo;

import org.jspecify.annotations.NullMarked;
