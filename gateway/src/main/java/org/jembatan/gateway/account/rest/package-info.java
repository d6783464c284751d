/** Accounts over HTTP, for officers. */
@NullMarked
package org.jembatan.gateway.account.rest;

import org.jspecify.annotations.NullMarked;
