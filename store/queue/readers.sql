-- What a database role that only reads may do; :role is its name.
-- Everybody may call a new function, and so may they after a restore.
REVOKE ALL ON FUNCTION nabor_queue.due, nabor_queue.read, nabor_queue.keep_reading, nabor_queue.leave_pages, nabor_queue.page_is_done,
    nabor_queue.pages_of, nabor_queue.read_page_anew, nabor_queue.is_page_wanted,
    nabor_queue.page_is_read_anew FROM PUBLIC;
GRANT USAGE ON SCHEMA nabor_queue TO :role;
GRANT SELECT ON nabor_queue.to_read TO :role;
GRANT EXECUTE ON FUNCTION nabor_queue.keep_reading, nabor_queue.leave_pages, nabor_queue.page_is_done, nabor_queue.pages_of,
    nabor_queue.is_page_wanted, nabor_queue.page_is_read_anew TO :role;
GRANT SELECT, UPDATE, DELETE ON nabor_queue.procrastinate_jobs TO :role;
GRANT SELECT, INSERT, UPDATE, DELETE ON nabor_queue.procrastinate_workers TO :role;
GRANT SELECT, INSERT ON nabor_queue.procrastinate_events TO :role;
GRANT USAGE ON SEQUENCE nabor_queue.procrastinate_events_id_seq TO :role;
GRANT SELECT (job_id), UPDATE (job_id) ON nabor_queue.procrastinate_periodic_defers TO :role;
