/** Amounts as clients write them. */
@NullMarked
package io.amends.tickets.remedy.web;

import org.jspecify.annotations.NullMarked;
