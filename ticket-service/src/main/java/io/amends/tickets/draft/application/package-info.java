/** What somebody is writing, kept for as long as it is not sent (A6). */
@NullMarked
package io.amends.tickets.draft.application;

import org.jspecify.annotations.NullMarked;
