/** What the customer gets, and what became of it. */
@NullMarked
package io.amends.tickets.remedy.domain;

import org.jspecify.annotations.NullMarked;
