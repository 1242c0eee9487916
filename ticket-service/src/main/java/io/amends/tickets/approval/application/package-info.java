/** Asking for more than a mandate allows, and what becomes of it. */
@NullMarked
package io.amends.tickets.approval.application;

import org.jspecify.annotations.NullMarked;
