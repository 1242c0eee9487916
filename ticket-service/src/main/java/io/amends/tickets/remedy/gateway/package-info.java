/** Signed calls to the company system. */
@NullMarked
package io.amends.tickets.remedy.gateway;

import org.jspecify.annotations.NullMarked;
