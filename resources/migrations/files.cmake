# SPDX-License-Identifier: EUPL-1.2
qt_add_resources(bex_resources migrations PREFIX "/bex" BASE "${CMAKE_CURRENT_SOURCE_DIR}" FILES
    migrations/0001_create_register.sql
    migrations/0002_keep_plans.sql
    migrations/0003_trace_papers.sql
    migrations/0004_keep_forms.sql
    migrations/0005_keep_print_jobs.sql
    migrations/0006_keep_events.sql
    migrations/0007_keep_penalties.sql
    migrations/0008_find_people.sql
    migrations/0009_link_people.sql
    migrations/0010_list_dues.sql
    migrations/0011_count_what_lists_show.sql
    migrations/0012_write_what_is_done.sql)
