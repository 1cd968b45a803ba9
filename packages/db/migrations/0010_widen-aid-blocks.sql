UPDATE aid_statements SET block_key = split_part(block_key, '|', 1) WHERE block_key LIKE '%|%';
